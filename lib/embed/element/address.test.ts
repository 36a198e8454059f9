import { expect, it } from 'vitest'
import { readOptions } from '../options'
import { addressOf } from './address'

const asked = (attributes: Readonly<Record<string, string>>) =>
  addressOf('https://course.example/day-one/', (name) => attributes[name] ?? null)

it('is below the course’s base', () => {
  expect(asked({ lab: 'seeding' })).toBe('https://course.example/day-one/embed/labs/seeding')
  expect(asked({ chapter: 'conflicts' })).toBe(
    'https://course.example/day-one/embed/learn/conflicts',
  )
  expect(asked({ lab: 'doctor' })).toBe('https://course.example/day-one/embed/doctor')
  expect(asked({ theme: 'dark' })).toBeNull()
})

it('carries every option in a way that the frame reads', () => {
  const attributes = {
    lab: 'seeding',
    theme: 'dark',
    accent: '#0b5fff',
    brief: 'hide',
    file: 'data/a b.csv',
    readonly: '',
    lang: 'de',
  }
  const { options, problems } = readOptions(new URL(asked(attributes) ?? '').search)
  expect(problems).toEqual([])
  expect(options).toEqual({
    theme: 'dark',
    accent: '#0b5fff',
    hideBrief: true,
    file: 'data/a b.csv',
    readonly: true,
    language: 'de',
  })
})
