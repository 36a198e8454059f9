import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lab, open, report } from './fake-lab'

let opened = open()
beforeEach(() => {
  opened = open()
})

describe('text', () => {
  it('is the draft laid over the starter', () => {
    const { controller } = open({
      draft: { files: { 'main.py': 'mine\n', 'gone.py': 'x' }, at: 1 },
    })
    expect(controller.editor.files()).toEqual({ ...lab.files, 'main.py': 'mine\n' })
  })

  it('is saved as it is typed, without the files nobody changed', () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    expect(opened.past.progress().draft?.files).toEqual({ 'main.py': 'start\ntyped' })
    expect(opened.view().saving).toBe('saved')
  })

  it('comes back after a reset that is undone', () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    opened.controller.act({ kind: 'reset', scope: 'ask' })
    expect(opened.controller.editor.files()).toEqual(lab.files)
    expect(opened.past.progress().draft?.files).toEqual({})
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\ntyped')
    expect(opened.past.progress().draft?.files).toEqual({ 'main.py': 'start\ntyped' })
  })

  it('asks which files to reset when several were changed', () => {
    opened.controller.editor.replace({ 'main.py': 'a', 'extra.py': 'b' })
    opened.controller.act({ kind: 'reset', scope: 'ask' })
    expect(opened.view().panel).toBe('reset')
    opened.controller.act({ kind: 'reset', scope: 'file' })
    expect(opened.controller.editor.files()).toEqual({ ...lab.files, 'extra.py': 'b' })
  })

  it('comes back after the solution was copied over it', () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    opened.controller.act({ kind: 'copy-solution' })
    expect(opened.controller.editor.files()['main.py']).toBe('solved\n')
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\ntyped')
  })

  it('of an earlier attempt is restored whole, and undone', () => {
    opened.controller.editor.replace({ 'extra.py': 'now' })
    opened.controller.act({ kind: 'restore', files: { 'main.py': 'then' }, what: 'Then.' })
    expect(opened.controller.editor.files()).toEqual({ ...lab.files, 'main.py': 'then' })
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()).toEqual({ ...lab.files, 'extra.py': 'now' })
  })

  it('of another tab is offered, never put over what is typed here', () => {
    opened.controller.act({ kind: 'insert', before: 'mine' })
    opened.past.set({ draft: { files: { 'main.py': 'theirs' }, at: 2 } })
    expect(opened.controller.editor.files()['main.py']).toBe('start\nmine')
    expect(opened.view().newer).toEqual({ files: { 'main.py': 'theirs' }, from: 'tab' })
    opened.controller.act({ kind: 'load-newer' })
    expect(opened.controller.editor.files()['main.py']).toBe('theirs')
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\nmine')
  })

  it('that the page around gives back is shown at once where nothing was typed', () => {
    opened.past.handBack({ draft: { files: { 'main.py': 'before' }, at: 2 } })
    expect(opened.controller.editor.files()['main.py']).toBe('before')
    expect(opened.view().newer).toBeNull()
    expect(opened.past.progress().draft).toEqual({ files: { 'main.py': 'before' }, at: 2 })
    opened.controller.act({ kind: 'undo-notice' })
    expect(opened.controller.editor.files()['main.py']).toBe('start\n')
  })

  it('that the page around gives back is only offered to somebody who types', () => {
    opened.controller.act({ kind: 'insert', before: 'mine' })
    opened.past.handBack({ draft: { files: { 'main.py': 'before' }, at: 2 } })
    expect(opened.controller.editor.files()['main.py']).toBe('start\nmine')
    expect(opened.view().newer).toEqual({ files: { 'main.py': 'before' }, from: 'host' })
  })

  it('stays the learner’s when the other tab’s is declined', () => {
    opened.controller.act({ kind: 'insert', before: 'mine' })
    opened.past.set({ draft: { files: { 'main.py': 'theirs' }, at: 2 } })
    opened.controller.act({ kind: 'keep-mine' })
    expect(opened.view().newer).toBeNull()
    expect(opened.past.progress().draft?.files).toEqual({ 'main.py': 'start\nmine' })
  })
})

describe('checking', () => {
  it('sends the text of the editor, marks the failed lines and counts the try', async () => {
    opened.controller.act({ kind: 'insert', before: 'typed' })
    opened.controller.act({ kind: 'check' })
    await opened.engine.settle(report('passed', 'failed'))
    expect(opened.engine.asked[0]?.['main.py']).toBe('start\ntyped')
    await vi.waitFor(() => expect(opened.view().past.tries).toBe(1))
    expect(opened.controller.editor.seen.marks).toEqual([{ file: 'main.py', line: 1 }])
  })

  it('says when the text has changed since', async () => {
    opened.controller.act({ kind: 'check' })
    await opened.engine.settle(report('failed', 'passed'))
    expect(opened.view().stale).toBe(false)
    opened.controller.act({ kind: 'insert', before: 'x' })
    expect(opened.view().stale).toBe(true)
  })

  it('that is stopped counts as no try', async () => {
    opened.controller.act({ kind: 'check' })
    opened.controller.act({ kind: 'stop' })
    await opened.engine.settle(null)
    expect(opened.past.progress().tries).toBe(0)
  })

  it('is not begun twice', () => {
    opened.controller.act({ kind: 'check' })
    opened.controller.act({ kind: 'check' })
    opened.controller.act({ kind: 'run' })
    expect(opened.engine.asked).toHaveLength(1)
  })
})

describe('running', () => {
  it('shows the output and marks the line of an error', async () => {
    opened.controller.act({ kind: 'run' })
    expect(opened.view().drawer).toBe('output')
    const at = { file: 'main.py', line: 1 }
    const error = { type: 'NameError', message: '', at, traceback: '', plain: '' }
    await opened.engine.end({ kind: 'raised', error, ms: 1 })
    await vi.waitFor(() => expect(opened.controller.editor.seen.marks).toEqual([at]))
  })

  it('is stepped through with what was typed in the last run, and only at rest', async () => {
    opened.engine.set({
      output: [
        { stream: 'stdout', text: 'who? ' },
        { stream: 'stdin', text: 'Ada\n' },
        { stream: 'stdout', text: 'and? ' },
        { stream: 'stdin', text: 'Grace\n' },
      ],
    })
    opened.controller.act({ kind: 'step-run' })
    expect(opened.view().step).toEqual({ of: 'run', typed: 'Ada\nGrace\n' })
    opened.controller.act({ kind: 'step', check: null })
    opened.controller.act({ kind: 'run' })
    opened.controller.act({ kind: 'step-run' })
    expect(opened.view().step).toBeNull()
    await opened.engine.end({ kind: 'finished', ms: 1 })
  })

  it('shows output again that comes after a clear', () => {
    opened.engine.print('one')
    opened.controller.act({ kind: 'clear-output' })
    expect(opened.view().cleared).toBe(3)
  })
})

describe('help', () => {
  it('gives the hints one by one, then folds them', () => {
    for (const shown of [1, 2, 3]) {
      opened.controller.act({ kind: 'hint' })
      expect(opened.view().past.hintsShown).toBe(shown)
      expect(opened.view().panel).toBe('hints')
    }
    opened.controller.act({ kind: 'hint' })
    expect(opened.view().panel).toBeNull()
  })

  it('asks before it shows the solution to somebody who has not tried', () => {
    opened.controller.act({ kind: 'solution' })
    expect(opened.view().solution).toBe('asking')
    expect(opened.past.progress().solutionShownAt).toBeUndefined()
    opened.controller.act({ kind: 'show-solution-anyway' })
    expect(opened.view().solution).toBe('open')
    expect(opened.past.progress().solutionShownAt).toBe(1)
  })

  it.each([{ tries: 3 }, { passedAt: 1 }])('shows the solution at once after %o', (start) => {
    const { controller, view } = open(start)
    controller.act({ kind: 'solution' })
    expect(view().solution).toBe('open')
  })
})
