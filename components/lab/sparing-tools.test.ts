import { describe, expect, it, vi } from 'vitest'
import { MemoryBudget } from '@/lib/kernel/memory/budget'
import { FakeToolWorker } from '@/lib/tools/fake-worker'
import { Toolbox } from '@/lib/tools/toolbox'
import { checkDesk, patientTools } from './sparing-tools'

const question = { op: 'diagnose', files: { 'main.py': 'x' }, settings: {} } as const
const turn = () => new Promise((resolve) => setTimeout(resolve))

function tools(memory: MemoryBudget) {
  const workers: FakeToolWorker[] = []
  const toolbox = new Toolbox({
    load: async () => ({ files: {}, base: '/' }),
    spawn: () => {
      const worker = new FakeToolWorker()
      workers.push(worker)
      return worker
    },
  })
  memory.onClear(() => toolbox.stopAll())
  return { toolbox, workers, live: () => workers.filter(({ terminated }) => !terminated).length }
}

describe('tools where there is room', () => {
  it('start when the program that runs has ended, and look beside the next one', async () => {
    const memory = new MemoryBudget()
    const { toolbox, workers } = tools(memory)
    const patient = patientTools(toolbox, memory)
    const hold = memory.sit('runner')
    const first = patient.ask('ruff', question)
    await turn()
    expect(workers).toHaveLength(0)
    memory.leave(hold)
    await turn()
    workers[0]?.answer([])
    await expect(first).resolves.toEqual([])
    memory.sit('runner')
    const second = patient.ask('ruff', question)
    await turn()
    workers[0]?.answer([])
    await expect(second).resolves.toEqual([])
    toolbox.dispose()
  })

  it('start beside a program that does not end', async () => {
    const memory = new MemoryBudget()
    const { toolbox, workers } = tools(memory)
    memory.sit('runner')
    const answer = patientTools(toolbox, memory, 1).ask('ruff', question)
    await vi.waitUntil(() => workers.length > 0)
    workers[0]?.answer([])
    await expect(answer).resolves.toEqual([])
    toolbox.dispose()
  })
})

describe('tools where memory is short', () => {
  it('wait for the end of a program when they look at the text', async () => {
    const memory = new MemoryBudget('asked')
    const { toolbox, workers } = tools(memory)
    const hold = memory.sit('runner')
    const answer = patientTools(toolbox, memory).ask('ruff', question)
    await turn()
    expect(workers).toHaveLength(0)
    memory.leave(hold)
    await turn()
    workers[0]?.answer([])
    await expect(answer).resolves.toEqual([])
    toolbox.dispose()
  })

  it('are ended under a question when a program starts, and asked again after', async () => {
    const memory = new MemoryBudget('asked')
    const { toolbox, workers, live } = tools(memory)
    const answer = patientTools(toolbox, memory).ask('ruff', question)
    await turn()
    const hold = memory.sit('runner')
    await turn()
    expect(live()).toBe(0)
    memory.leave(hold)
    await turn()
    workers[1]?.answer([])
    await expect(answer).resolves.toEqual([])
    toolbox.dispose()
  })

  it('are one at a time beside a check', async () => {
    const memory = new MemoryBudget('asked')
    const { toolbox, workers, live } = tools(memory)
    memory.sit('judge')
    const desk = checkDesk(toolbox, memory)
    const first = desk.ask('ruff', question).catch(() => 'ended')
    await turn()
    const settings = { mode: 'standard', rules: {} } as const
    const second = desk.ask('basedpyright', { ...question, settings })
    await turn()
    expect([await first, live()]).toEqual(['ended', 1])
    workers[1]?.answer([])
    await expect(second).resolves.toEqual([])
    toolbox.dispose()
  })

  it('fail as ever when that is not Python’s doing', async () => {
    const memory = new MemoryBudget('asked')
    const { toolbox, workers } = tools(memory)
    const answer = patientTools(toolbox, memory).ask('ruff', question)
    await turn()
    workers[0]?.onerror?.('no such file')
    await expect(answer).rejects.toThrow('no such file')
    toolbox.dispose()
  })
})
