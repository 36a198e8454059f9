import { afterEach, describe, expect, it } from 'vitest'
import type { Lab } from '@/lib/course/schema'
import { grade } from '@/lib/grading/grade'
import type { Report } from '@/lib/grading/report'
import { honest, states, testLab } from '@/lib/grading/test-lab'
import type { ToolDesk } from '@/lib/grading/tool-question'
import { nodeToolPlatform } from '@/lib/tools/node-platform'
import { Toolbox } from '@/lib/tools/toolbox'
import { gradingKernel } from './grading-kernel'
import { Kernel } from './kernel'
import type { Platform } from './platform'
import { nodePlatform } from './node-platform'
import type { FromWorker, ToWorker, WorkerLike } from './protocol'

/*
 * The real worker, killed at each stage of a run. Expected each time: an end within the limits,
 * words, no check that turns green by it, and a lab that goes on.
 */

type Spawned = {
  readonly like: WorkerLike
  readonly kill: () => void
  /** The page has been told. */
  readonly told: Promise<void>
  dead: boolean
}
type Watch = {
  /** Before the worker gets a message. */
  readonly sent?: (message: ToWorker, worker: Spawned) => void
  /** After it has said something. */
  readonly said?: (message: FromWorker, worker: Spawned) => void
  /** As browsers do: nobody is told that a worker is gone. */
  readonly silent?: boolean
}

let opened: Kernel[] = []
afterEach(() => {
  for (const kernel of opened) kernel.dispose()
  opened = []
})

async function kernelWith({ sent, said, silent = false }: Watch) {
  const node = await nodePlatform()
  const workers: Spawned[] = []
  const spawn = (): WorkerLike => {
    const inner = node.spawn()
    const like: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (message, transfer) => {
        sent?.(message, worker)
        inner.postMessage(message, transfer)
      },
      terminate: () => inner.terminate(),
    }
    const kill = () => {
      worker.dead = true
      inner.terminate()
    }
    let tell = () => {}
    const told = new Promise<void>((resolve) => (tell = resolve))
    const worker: Spawned = { like, kill, told, dead: false }
    inner.onmessage = (message) => {
      like.onmessage?.(message)
      said?.(message, worker)
    }
    inner.onerror = (message) => {
      if (!silent) like.onerror?.(message)
      tell()
    }
    workers.push(worker)
    return like
  }
  const platform: Platform = { ...node, spawn }
  const kernel = new Kernel(platform)
  opened.push(kernel)
  return { kernel, workers }
}

/** Does it for the first worker that matches only. */
function once<T>(matches: (message: T) => boolean): (message: T, worker: Spawned) => void {
  let done = false
  return (message, worker) => {
    if (done || !matches(message)) return
    done = true
    worker.kill()
  }
}

const quiet = { onOutput: () => {}, onInputWanted: () => {} }

/** A fresh interpreter is handed out and runs. */
async function expectUsable(kernel: Kernel): Promise<void> {
  const interpreter = await kernel.take()
  interpreter.mount({ 'main.py': 'print("here")' }, {})
  let text = ''
  const outcome = await interpreter.run('main.py', [], {
    ...quiet,
    onOutput: (chunks) => (text += chunks.map((chunk) => chunk.text).join('')),
  })
  expect({ kind: outcome.kind, text }).toEqual({ kind: 'finished', text: 'here\n' })
  interpreter.terminate()
}

async function judged(kernel: Kernel, source: string, lab: Lab = testLab, tools?: ToolDesk) {
  const started = performance.now()
  const report = await grade(gradingKernel(kernel), lab, {
    files: { ...lab.files, 'main.py': source },
    standIns: {},
    packages: [],
    tools: tools ?? { ask: () => Promise.reject(new Error('no tool here')) },
  })
  if (!report) throw new Error('the report was interrupted')
  return { report, ms: performance.now() - started }
}

const green = (report: Report) =>
  report.checks.filter(({ state }) => state === 'passed').map(({ id }) => id)

describe('a worker killed', () => {
  const kernelLosing = async (count: number, wait: number) => {
    let killed = 0
    const { kernel } = await kernelWith({
      sent: (message, worker) => {
        if (message.type !== 'boot' || killed === count) return
        killed += 1
        setTimeout(worker.kill, wait)
      },
    })
    return kernel
  }

  it.each([0, 20, 60, 100])('%i ms into booting is replaced, and nobody notices', async (wait) => {
    const kernel = await kernelLosing(1, wait)
    await expect(kernel.take()).resolves.toBeDefined()
    await expectUsable(kernel)
  })

  it.each([0, 60])('%i ms into booting, twice, fails in words', async (wait) => {
    const kernel = await kernelLosing(2, wait)
    await expect(kernel.take()).rejects.toThrow('The Python worker ended.')
    await expectUsable(kernel)
  })

  it('while files are written ends the run in words', async () => {
    const { kernel } = await kernelWith({
      sent: once((message: ToWorker) => message.type === 'mount'),
    })
    const interpreter = await kernel.take()
    interpreter.mount({ 'main.py': 'print(1)' }, {})
    await expect(interpreter.run('main.py', [], quiet)).resolves.toEqual({
      kind: 'crashed',
      message: 'The Python worker ended.',
      failure: { is: 'workerEnded' },
    })
    await expectUsable(kernel)
  })

  it('while it runs keeps what was printed', async () => {
    const { kernel } = await kernelWith({ said: once((message) => message.type === 'output') })
    const interpreter = await kernel.take()
    interpreter.mount({ 'main.py': 'while True: print("x")' }, {})
    let printed = ''
    const outcome = await interpreter.run('main.py', [], {
      ...quiet,
      onOutput: (chunks) => (printed += chunks[0]?.text ?? ''),
    })
    expect(outcome.kind).toBe('crashed')
    expect(printed).toMatch(/^x/)
    await expectUsable(kernel)
  })

  it('while it waits for input ends the run', async () => {
    const { kernel } = await kernelWith({
      said: once((message) => message.type === 'input-wanted' || message.type === 'ran'),
    })
    const interpreter = await kernel.take()
    interpreter.mount({ 'main.py': 'input("name? ")' }, {})
    const outcome = await interpreter.run('main.py', [], quiet)
    // Node 20 cannot suspend Python: there it has ended with the question.
    expect(['crashed', 'needs-input']).toContain(outcome.kind)
    await expectUsable(kernel)
  })

  it('while it is the idle spare is not handed out', async () => {
    const { kernel, workers } = await kernelWith({})
    await kernel.warm()
    workers[0]?.kill()
    await workers[0]?.told
    await expectUsable(kernel)
    expect(workers.length).toBeGreaterThan(1)
  })

  it('while it is the idle judge costs nobody a verdict', async () => {
    const { kernel, workers } = await kernelWith({})
    await kernel.judge()
    workers[0]?.kill()
    await workers[0]?.told
    const { report } = await judged(kernel, honest)
    expect(report.passed).toBe(true)
  })
})

const reading = (question: string, seconds = 20): Lab => ({
  ...testLab,
  tools: { ruff: { lint: { select: ['F'] } } },
  checks: ['first', 'second'].map((id) => ({ id, title: id })),
  checksSource: `
from judge import check, expect, expect_equal

@check("first", "first")
async def _(lab):
    ${question}

@check("second", "second")
async def _(lab):
    expect_equal(await lab.call("main.double", 2, limit=${seconds}), 4, "Twice.")
`,
})

describe.each([
  ['and told', false],
  ['without a word', true],
] as const)('a sandbox killed %s', (_name, silent) => {
  it('under a question costs that check, at once, and nothing else', async () => {
    const slow = honest.replace('return n * 2', 'while n == 7: pass\n    return n * 2')
    const lab = reading('expect_equal(await lab.call("main.double", 7, limit=60), 14, "Twice.")')
    let served: Spawned | null = null
    const { kernel } = await kernelWith({
      silent,
      sent: (message, worker) => {
        if (message.type !== 'serve' || served) return
        served = worker
        setTimeout(worker.kill, 300)
      },
    })
    const { report, ms } = await judged(kernel, slow, lab)
    expect(states(report)).toEqual({ first: 'failed', second: 'passed' })
    expect(report.checks[0]?.message).toContain('Python itself ended')
    expect(ms).toBeLessThan(20_000)
    await expectUsable(kernel)
  })

  it('while a file is read costs that check and nothing else', async () => {
    const lab = reading(
      'expect_equal(await lab.read("given.py", limit=60), "GIVEN = 1\\n", "Keep it.")',
    )
    const { kernel } = await kernelWith({
      silent,
      sent: once((message: ToWorker) => message.type === 'serve'),
    })
    const { report, ms } = await judged(kernel, honest, lab)
    expect(states(report)).toEqual({ first: 'failed', second: 'passed' })
    expect(ms).toBeLessThan(20_000)
  })
})

describe('a judge killed', () => {
  it('between checks keeps the verdicts that were made, and makes no other', async () => {
    const { kernel } = await kernelWith({ said: once((message) => message.type === 'check') })
    const { report } = await judged(kernel, honest)
    expect(green(report).length).toBeLessThan(report.checks.length)
    expect(report.passed).toBe(false)
    const others = report.checks.filter(({ state }) => state !== 'passed')
    expect(others.map(({ state }) => state)).toEqual(others.map(() => 'error'))
    expect(others[0]?.message).toContain('The judge stopped')
    expect((await judged(kernel, honest)).report.passed).toBe(true)
  })

  it('before its first question ends with a report', async () => {
    const { kernel } = await kernelWith({
      sent: once((message: ToWorker) => message.type === 'judge'),
    })
    const { report } = await judged(kernel, honest)
    expect(green(report)).toEqual([])
    expect((await judged(kernel, honest)).report.passed).toBe(true)
  })

  it('while it waits for a tool ends with a report', async () => {
    const lab = reading('expect(await lab.diagnose("ruff") == [], "Clean.")')
    const { kernel } = await kernelWith({
      said: once((message) => message.type === 'tool-question'),
    })
    const never: ToolDesk = { ask: () => new Promise(() => {}) }
    const { report } = await judged(kernel, honest, lab, never)
    expect(states(report)).toEqual({ first: 'error', second: 'error' })
  })
})

describe('a tool killed', () => {
  it('under a check’s question is an error that names it, and comes back on retry', async () => {
    const platform = await nodeToolPlatform()
    let unlucky = true
    const tools = new Toolbox({
      ...platform,
      spawn: (id) => {
        const worker = platform.spawn(id)
        if (!unlucky) return worker
        const send = worker.postMessage.bind(worker)
        worker.postMessage = (message) => {
          if (message.type === 'ask') worker.terminate()
          else send(message)
        }
        return worker
      },
    })
    const lab = reading('expect(await lab.diagnose("ruff") == [], "Clean.")')
    const { kernel } = await kernelWith({})
    const { report } = await judged(kernel, honest, lab, tools)
    expect(states(report)).toEqual({ first: 'error', second: 'passed' })
    expect(report.checks[0]?.message).toContain('Ruff')
    expect(tools.state('ruff').kind).toBe('failed')
    unlucky = false
    tools.retry('ruff')
    expect((await judged(kernel, honest, lab, tools)).report.passed).toBe(true)
    tools.dispose()
  })
})
