import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Files } from '@/lib/course/schema'
import { FakeToolWorker } from '@/lib/tools/fake-worker'
import type { LabTools } from '@/lib/tools/schema'
import type { Diagnostic } from '@/lib/tools/tool'
import { Toolbox } from '@/lib/tools/toolbox'
import { createInspector } from './inspector'

const found: Diagnostic = {
  tool: 'ruff',
  file: 'main.py',
  from: { line: 1, column: 1 },
  to: { line: 1, column: 2 },
  severity: 'warning',
  code: 'F401',
  message: 'unused',
  fixes: [],
}
const both: LabTools = { ruff: {}, basedpyright: { mode: 'standard', rules: {} } }
const flush = () => vi.advanceTimersByTimeAsync(0)

function inspect(tools: LabTools = both, files: Files = { 'main.py': 'import os' }) {
  const workers: Record<string, FakeToolWorker> = {}
  const loads: string[] = []
  const broken = { download: false }
  const onChange = vi.fn<() => void>()
  const toolbox = new Toolbox({
    load: async (id, onProgress) => {
      loads.push(id)
      for (let piece = 1; piece <= 50; piece += 1) onProgress(piece, 50)
      if (broken.download) throw new Error('no network')
      return { files: {}, base: '/' }
    },
    spawn: (id) => (workers[id] = new FakeToolWorker()),
  })
  const text = { ...files }
  const inspector = createInspector({
    lab: { tools, files },
    toolbox,
    files: () => ({ ...text }),
    onChange,
  })
  return { inspector, workers, loads, broken, text, toolbox, onChange }
}

let opened = inspect()
beforeEach(() => {
  vi.useFakeTimers()
  opened = inspect()
})
afterEach(() => {
  opened.inspector.dispose()
  opened.toolbox.dispose()
  vi.useRealTimers()
})

describe('the inspector', () => {
  it('loads nothing before it is started, the light tools then, the heavy ones when touched', async () => {
    opened.inspector.changed()
    await vi.advanceTimersByTimeAsync(1000)
    expect(opened.loads).toEqual([])
    opened.inspector.start()
    await flush()
    expect(opened.loads).toEqual(['ruff'])
    opened.inspector.touch()
    await flush()
    expect(opened.loads).toEqual(['ruff', 'basedpyright'])
  })

  it('keeps what was found together with the text it was found in', async () => {
    opened.inspector.start()
    await flush()
    opened.workers['ruff']?.answer([found])
    await flush()
    const [ruff] = opened.inspector.inspections()
    expect(ruff).toMatchObject({ tool: 'ruff', found: [found], of: { 'main.py': 'import os' } })
  })

  it('asks once after a pause, and once more for all that was typed while it was busy', async () => {
    opened.inspector.start()
    await flush()
    const worker = opened.workers['ruff']
    worker?.answer([])
    await flush()
    for (const text of ['a', 'ab', 'abc']) {
      opened.text['main.py'] = text
      opened.inspector.changed()
    }
    await vi.advanceTimersByTimeAsync(400)
    expect(worker?.asked.map(({ request }) => request.files['main.py'])).toEqual(['abc'])
    opened.text['main.py'] = 'abcd'
    opened.inspector.changed()
    await vi.advanceTimersByTimeAsync(400)
    expect(worker?.asked).toHaveLength(1)
    worker?.answer([])
    await flush()
    expect(worker?.asked.map(({ request }) => request.files['main.py'])).toEqual(['abcd'])
  })

  it('does not show what was found in a text that is no longer there', async () => {
    opened.inspector.start()
    await flush()
    const worker = opened.workers['ruff']
    opened.text['main.py'] = 'import sys'
    opened.inspector.changed()
    worker?.answer([found])
    await flush()
    expect(opened.inspector.inspections()[0]).toMatchObject({ found: [], of: null })
    await vi.advanceTimersByTimeAsync(400)
    worker?.answer([])
    await flush()
    expect(opened.inspector.inspections()[0]).toMatchObject({ of: { 'main.py': 'import sys' } })
  })

  it('says that a tool could not be loaded, and asks it again when told to', async () => {
    opened.broken.download = true
    opened.inspector.start()
    await flush()
    expect(opened.inspector.inspections()[0]?.state.kind).toBe('failed')
    opened.inspector.changed()
    await vi.advanceTimersByTimeAsync(1000)
    expect(opened.loads).toEqual(['ruff'])
    opened.broken.download = false
    opened.inspector.retry('ruff')
    await flush()
    opened.workers['ruff']?.answer([found])
    await flush()
    expect(opened.inspector.inspections()[0]).toMatchObject({
      state: { kind: 'ready' },
      found: [found],
    })
  })

  it('tells of a download now and then, and that it is done at once', async () => {
    opened.inspector.start()
    await flush()
    const states = opened.inspector.inspections().map(({ state }) => state.kind)
    expect(states[0]).toBe('ready')
    // It loads, its first piece, it is ready, with which the other 49 are told.
    expect(opened.onChange).toHaveBeenCalledTimes(3)
    await vi.advanceTimersByTimeAsync(1000)
    expect(opened.onChange).toHaveBeenCalledTimes(3)
  })

  it('does not load a tool that has no file to read', () => {
    const { inspector } = inspect(both, { 'data.txt': '' })
    expect(inspector.inspections()).toEqual([])
  })
})
