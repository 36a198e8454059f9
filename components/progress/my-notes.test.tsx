// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropNote, newNote, writeNote } from '@/lib/progress/note-store'
import { listNotes } from '@/lib/progress/notes'
import { progressStore } from '@/lib/progress/store'
import { MyNotes } from './my-notes'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const chapters = ['seeds', 'locks'].map((id, index) => ({
  id,
  number: index + 1,
  short: id.toUpperCase(),
  labs: [],
  quizzes: [],
}))
let root: Root

beforeEach(async () => {
  document.body.innerHTML = '<div id="here"></div>'
  root = createRoot(document.getElementById('here') ?? document.body)
  await act(async () => root.render(<MyNotes chapters={chapters} course="A course" />))
})
afterEach(async () => {
  await act(async () => root.unmount())
  for (const { key } of listNotes(progressStore.getState())) dropNote(key)
})

const note = (chapter: string, quote: string, text: string) =>
  act(async () => {
    const words = { quote, from: 0, whole: false, text: '' }
    writeNote(newNote(chapter, 'Paaaaa', words), text)
  })

const titles = () => [...document.querySelectorAll('h3')].map(({ textContent }) => textContent)
const items = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent)

describe('my notes', () => {
  it('are invited when there are none', () => {
    expect(document.querySelector('[data-testid=notes-empty]')?.textContent).toContain('press N')
  })

  it('stand under their chapters in the order of the course, each leading to its place', async () => {
    await note('locks', 'a lock file', 'later')
    await note('seeds', 'one seed', '')
    expect(titles()).toEqual(['1. SEEDS', '2. LOCKS'])
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/learn/seeds#Paaaaa')
  })

  it('are found by words of the note or of what it is about', async () => {
    await note('locks', 'a lock file', 'later')
    await note('seeds', 'one seed', '')
    const field = document.querySelector('input')
    await act(async () => {
      Reflect.set(HTMLInputElement.prototype, 'value', 'LATER lock', field)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(items()).toHaveLength(1)
    expect(document.querySelector('[data-testid=notes-locks]')?.textContent).toContain('later')
    expect(document.body.textContent).toContain('1 note found')
  })

  it('come back when the last one was removed by mistake', async () => {
    await note('seeds', 'one seed', 'mine')
    const press = (name: string) =>
      act(async () =>
        [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click(),
      )
    await press('Remove')
    expect(items()).toEqual([])
    expect(document.activeElement?.textContent).toBe('Undo')
    await press('Undo')
    expect(items()[0]).toContain('mine')
  })
})
