import { loadLab } from '@/lib/course/load'
import { grade, type GradingKernel } from '@/lib/grading/grade'
import { gradingKernel } from '@/lib/kernel/grading-kernel'
import { Kernel } from '@/lib/kernel/kernel'
import { nodePlatform } from '@/lib/kernel/node-platform'
import { readLabPackages } from '@/lib/kernel/packages/built'
import type { Answer, Port, Question } from '@/lib/kernel/protocol'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { nodeToolPlatform } from '@/lib/tools/node-platform'
import { Toolbox } from '@/lib/tools/toolbox'

/**
 * A whole check of the reference, against the very same calls made directly in one
 * interpreter, both in milliseconds. In Node, where the calls can be overheard.
 */
export async function gradingAgainstDirect(
  id: string,
): Promise<{ graded: number; direct: number }> {
  const lab = await loadLab(id)
  const standIns = await readStandIns(lab.standIns)
  const packages = await readLabPackages(lab.packages)
  const kernel = new Kernel(await nodePlatform({ packages: packages.length > 0 }))
  const tools = new Toolbox(await nodeToolPlatform())
  // As a page does whose lab has been open for a moment.
  kernel.prepareFor({ standIns, packages })
  await kernel.warm()
  await kernel.judge()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const asked: Question[] = []
  const graded = await time(async () => {
    const report = await grade(overheard(gradingKernel(kernel), asked), lab, {
      files: lab.solution,
      standIns,
      packages,
      tools,
      seed: 1,
    })
    if (!report?.passed) throw new Error(`the reference of ${id} does not pass`)
  })

  const interpreter = await kernel.take()
  interpreter.mount(lab.solution, standIns, packages)
  const { port1, port2 } = new MessageChannel()
  interpreter.serve(port2)
  const direct = await time(async () => {
    for (const question of asked) await ask(port1, question)
  })
  interpreter.terminate()
  kernel.dispose()
  tools.dispose()
  return { graded, direct }
}

/** A kernel whose sandboxes note every question on its way. */
function overheard(kernel: GradingKernel, asked: Question[]): GradingKernel {
  return {
    ...kernel,
    openSandbox: async (task) => {
      const sandbox = await kernel.openSandbox(task)
      return {
        terminate: () => sandbox.terminate(),
        serve: (port: Port) => {
          const { port1, port2 } = new MessageChannel()
          sandbox.serve(port2)
          port.onmessage = ({ data }: MessageEvent<Question>) => {
            asked.push(data)
            port1.postMessage(data)
          }
          port1.onmessage = ({ data }: MessageEvent<Answer>) => port.postMessage(data)
        },
      }
    },
  }
}

function ask(port: MessagePort, question: Question): Promise<void> {
  return new Promise((resolve) => {
    port.onmessage = () => resolve()
    port.postMessage(question)
  })
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
