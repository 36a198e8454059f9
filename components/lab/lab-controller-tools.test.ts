import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Diagnostic } from '@/lib/tools/tool'
import { lab, open } from './fake-lab'
import type { Inspection } from './inspection'

const unused: Diagnostic = {
  tool: 'ruff',
  file: 'main.py',
  from: { line: 1, column: 1 },
  to: { line: 1, column: 6 },
  severity: 'warning',
  code: 'F401',
  message: '`os` imported but unused',
  fixes: [
    {
      title: 'Remove it',
      edits: [{ from: { line: 1, column: 1 }, to: { line: 1, column: 1 }, text: 'fixed ' }],
    },
  ],
}
const [fix] = unused.fixes
if (!fix) throw new Error('the problem of this test has a repair')

const inspection = (of = lab.files, found = [unused]): Inspection => ({
  tool: 'ruff',
  state: { kind: 'ready' },
  found,
  of,
})

let opened = open()
beforeEach(() => {
  opened = open()
})

describe('the tools', () => {
  it('wait for Python, and no longer when it is there or broken', () => {
    opened.engine.set({ phase: { kind: 'loading', what: 'Python', loaded: 0, total: 1 } })
    expect(opened.tools.seen.started).toBe(0)
    opened.engine.set({ phase: { kind: 'broken', message: 'no' } })
    expect(opened.tools.seen.started).toBe(1)
  })

  it('are told of every change of the text', () => {
    opened.controller.act({ kind: 'insert', before: 'x' })
    expect(opened.tools.seen.changed).toBe(1)
  })

  it('mark what they found in the editor', () => {
    opened.tools.find([inspection()])
    expect(opened.controller.editor.seen.problems).toEqual([unused])
    expect(opened.view().inspections).toHaveLength(1)
  })
})

describe('a repair', () => {
  it('edits the file, with the way back at hand', () => {
    opened.tools.find([inspection()])
    opened.controller.act({ kind: 'fix', diagnostic: unused, fix })
    expect(opened.controller.editor.files()['main.py']).toBe('fixed start\n')
    expect(opened.controller.editor.seen.jumped).toEqual([{ file: 'main.py', line: 1, column: 1 }])
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\n')
  })

  it('is refused when the text is another than the tool saw', () => {
    opened.tools.find([inspection()])
    opened.controller.act({ kind: 'insert', before: 'typed' })
    opened.controller.act({ kind: 'fix', diagnostic: unused, fix })
    expect(opened.controller.editor.files()['main.py']).toBe('start\ntyped')
    expect(opened.view().notice?.text).toContain('has changed')
  })
})

describe('Format', () => {
  it('replaces the text, and undoes it', async () => {
    opened.tools.layOut('start = 1\n')
    opened.controller.act({ kind: 'format' })
    await vi.waitFor(() => expect(opened.controller.editor.files()['main.py']).toBe('start = 1\n'))
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\n')
  })

  it('shows the problems of a file that does not parse', async () => {
    opened.tools.layOut(null)
    opened.controller.act({ kind: 'format' })
    await vi.waitFor(() => expect(opened.view().drawer).toBe('problems'))
    expect(opened.controller.editor.files()).toEqual(lab.files)
  })

  it('says why when the tool is not there, and leaves the text alone', async () => {
    opened.tools.layOut(new Error('Ruff could not be loaded.'))
    opened.controller.act({ kind: 'format' })
    await vi.waitFor(() => expect(opened.view().notice?.text).toBe('Ruff could not be loaded.'))
    expect(opened.controller.editor.files()).toEqual(lab.files)
  })

  it('is not offered for a file that nothing lays out, nor for one that is read only', () => {
    opened.controller.act({ kind: 'show-file', path: 'data.txt' })
    opened.controller.act({ kind: 'format' })
    expect(opened.view().notice?.text).toContain('data.txt')
  })
})
