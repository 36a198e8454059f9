import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainOptions, readOptions } from './options'

const of = (search: string) => readOptions(search).options
const problems = (search: string) => readOptions(search).problems.map(({ option }) => option)

describe('readOptions', () => {
  it('asks for nothing without a query', () => {
    expect(readOptions('')).toEqual({ options: plainOptions, problems: [] })
  })

  it('reads every option', () => {
    expect(
      of('?theme=dark&accent=%230b5fff&brief=hide&file=data/a.csv&readonly=1&lang=de-AT'),
    ).toEqual({
      theme: 'dark',
      accent: '#0b5fff',
      hideBrief: true,
      file: 'data/a.csv',
      readonly: true,
      language: 'de',
    })
    expect(of('?readonly')).toMatchObject({ readonly: true })
    expect(of('?readonly=0&brief=show')).toEqual(plainOptions)
  })

  it('leaves out what is wrong and says which option it was', () => {
    expect(of('?theme=drak&accent=blue&brief=no&file=&readonly=maybe&lang=fr')).toEqual(
      plainOptions,
    )
    expect(problems('?theme=drak&accent=blue&brief=no&file=&readonly=maybe&lang=fr')).toEqual([
      'theme',
      'accent',
      'brief',
      'readonly',
      'lang',
      'file',
    ])
  })

  it('tells a capital letter, and is silent on other people’s parameters', () => {
    expect(problems('?Theme=dark')).toEqual(['Theme'])
    expect(problems('?utm_source=lms&lti_launch=1')).toEqual([])
  })

  it('never throws, and never lets more than a colour through as a colour', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, accent) => {
        readOptions(query)
        const read = of(`?accent=${encodeURIComponent(accent)}`).accent
        expect(read ?? '#000000').toMatch(/^#[0-9a-f]{6}$/)
      }),
    )
  })
})
