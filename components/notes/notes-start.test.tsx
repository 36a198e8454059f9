// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropNote, newNote, writeNote } from '@/lib/progress/note-store'
import { listNotes } from '@/lib/progress/notes'
import { progressStore } from '@/lib/progress/store'
import { NotesStart } from './notes-start'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root

beforeEach(async () => {
  document.body.innerHTML = [
    '<main id="main"><article class="lesson"><div class="prose">',
    '<p id="Paaaaa">One seed, two streams.</p><p id="Pbbbbb">Another paragraph.</p>',
    '</div><div id="here"></div></article></main>',
  ].join('')
  root = createRoot(document.getElementById('here') ?? document.body)
  await act(async () => root.render(<NotesStart chapter="seeds" />))
})
afterEach(async () => {
  getSelection()?.removeAllRanges()
  await act(async () => root.unmount())
  for (const { key } of listNotes(progressStore.getState())) dropNote(key)
})

const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
    await import('./notes-layer')
  })

const field = () => document.querySelector<HTMLTextAreaElement>('textarea')

async function type(text: string): Promise<void> {
  await act(async () => {
    Reflect.set(HTMLTextAreaElement.prototype, 'value', text, field())
    field()?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  )
  if (!found) throw new Error(`no button "${name}"`)
  return found
}
const click = (name: string) => act(async () => button(name).click())
const cards = () => [...document.querySelectorAll('[role=note]')]
const kept = () => listNotes(progressStore.getState())

function select(block: string, from: number, to: number): void {
  const text = document.getElementById(block)?.firstChild
  if (text) getSelection()?.setBaseAndExtent(text, from, text, to)
}

describe('N', () => {
  it('notes on a paragraph, which can be another as long as nothing is written', async () => {
    await press('n')
    expect(field()?.getAttribute('aria-label')).toContain('One seed')
    await press('ArrowDown', field() ?? document, { altKey: true })
    expect(field()?.getAttribute('aria-label')).toContain('Another')
    expect(document.activeElement).toBe(field())
    await type('mine')
    await press('ArrowUp', field() ?? document, { altKey: true })
    expect(kept()).toMatchObject([
      { chapter: 'seeds', block: 'Pbbbbb', note: { text: 'mine', whole: true } },
    ])
    await press('Escape', field() ?? document)
    expect(field()).toBeNull()
    expect(document.activeElement).toBe(button('Edit the note on “Another paragraph.”'))
  })

  it('keeps nothing that is empty, and gives the focus back to the paragraph', async () => {
    await press('n')
    await click('Done')
    expect(kept()).toEqual([])
    expect(cards()).toEqual([])
    expect(document.activeElement?.id).toBe('Paaaaa')
  })

  it('is a letter where one writes', async () => {
    await press('n')
    await press('n', field() ?? document)
    expect(cards()).toHaveLength(1)
  })

  it('is not a letter where one chooses, as in a quiz', async () => {
    const option = Object.assign(document.createElement('input'), { type: 'radio' })
    document.body.append(option)
    await press('n', option)
    expect(field()).not.toBeNull()
  })

  it('counts although the news of the selection come only after it', async () => {
    select('Pbbbbb', 0, 7)
    await act(async () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
      document.dispatchEvent(new Event('selectionchange'))
      await import('./notes-layer')
    })
    expect(field()?.getAttribute('aria-label')).toContain('Another')
  })

  it('keeps a text that is too long in its field until it is shortened', async () => {
    await press('n')
    await type('x'.repeat(4001))
    await press('Escape', field() ?? document)
    expect(field()?.value).toHaveLength(4001)
    expect(cards()[0]?.textContent).toContain('A note holds 4000 characters')
    await type('short')
    await press('Escape', field() ?? document)
    expect(kept()).toMatchObject([{ note: { text: 'short' } }])
  })

  it('goes on with a note that another tab removes meanwhile', async () => {
    await press('n')
    await type('one')
    await act(async () => dropNote(kept()[0]?.key ?? ''))
    expect(field()?.value).toBe('one')
    await type('one two')
    expect(kept()).toMatchObject([{ note: { text: 'one two' } }])
  })
})

describe('selected words', () => {
  it('are highlighted by H, are noted on later, removed and brought back', async () => {
    select('Paaaaa', 4, 8)
    await press('h')
    expect(kept()).toMatchObject([{ block: 'Paaaaa', note: { quote: 'seed', from: 4, text: '' } }])
    await click('Add a note to the highlight “seed”')
    await type('why?')
    await click('Done')
    await click('Remove what you noted on “seed”')
    expect(kept()).toEqual([])
    expect(document.activeElement).toBe(button('Undo'))
    await click('Undo')
    expect(kept()).toMatchObject([{ note: { quote: 'seed', text: 'why?' } }])
    expect(cards()).toHaveLength(1)
  })

  it('in two paragraphs are two highlights', async () => {
    const [first, second] = ['Paaaaa', 'Pbbbbb'].map(
      (id) => document.getElementById(id)?.firstChild,
    )
    if (first && second) getSelection()?.setBaseAndExtent(first, 9, second, 7)
    await press('h')
    expect(kept().map(({ note }) => note.quote)).toEqual(['two streams.', 'Another'])
  })
})

describe('a note on words that are gone', () => {
  it('stands at the end, with them', async () => {
    const words = { quote: 'words of long ago', from: 0, whole: false, text: '' }
    await act(async () => {
      writeNote(newNote('seeds', 'Pzzzzz', words), 'still mine')
      await import('./notes-layer')
    })
    const end = document.querySelector('.notes-detached')
    expect(end?.textContent).toContain('words of long ago')
    expect(end?.textContent).toContain('still mine')
  })
})
