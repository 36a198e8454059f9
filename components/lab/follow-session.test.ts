import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { open } from './fake-lab'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const shown = ({ view }: ReturnType<typeof open>) =>
  view()
    .session.output.map(({ text }) => text)
    .join('')

it('lines that a program prints are drawn in turns, and none is lost', () => {
  const opened = open()
  opened.controller.act({ kind: 'run' })
  for (const text of ['1', '2', '3']) opened.engine.print(text)
  expect(shown(opened)).toBe('')
  vi.advanceTimersByTime(150)
  expect(shown(opened)).toBe('3')
})

it('the end is drawn at once, with all that came before it', async () => {
  const opened = open()
  opened.controller.act({ kind: 'run' })
  opened.engine.print('last words')
  await opened.engine.end({ kind: 'finished', ms: 1 })
  expect(opened.view().session.phase.kind).toBe('ready')
  expect(shown(opened)).toBe('last words')
})

it('a lab that is closed has drawn what was waiting', () => {
  const opened = open()
  opened.controller.act({ kind: 'run' })
  opened.engine.print('last words')
  opened.controller.dispose()
  expect(shown(opened)).toBe('last words')
})
