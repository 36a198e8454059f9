import { readFile } from 'node:fs/promises'
import type { Kernel } from '@/lib/kernel/kernel'
import type { Answer, Question } from '@/lib/kernel/protocol'
import type { Mutant } from './mutant'

/** Offsets count characters, as Python does. */
export type Change = Omit<Mutant, 'file' | 'text'> & {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** mutate.py in an interpreter of its own. */
export class PythonBreaker {
  private readonly answers = new Map<number, (text: string) => void>()
  private asked = 0

  private constructor(
    private readonly port: MessagePort,
    readonly dispose: () => void,
  ) {
    port.onmessage = ({ data }: MessageEvent<Answer>) => this.answers.get(data.id)?.(data.text)
  }

  static async start(kernel: Kernel): Promise<PythonBreaker> {
    const interpreter = await kernel.take()
    const source = await readFile(new URL('mutate.py', import.meta.url), 'utf8')
    interpreter.mount({ 'mutate.py': source }, {})
    const { port1, port2 } = new MessageChannel()
    interpreter.serve(port2)
    return new PythonBreaker(port1, () => {
      port1.close()
      interpreter.terminate()
    })
  }

  /** Every change of the source that starts on one of the lines. */
  candidates(source: string, lines: readonly number[]): Promise<Change[]> {
    return this.ask('candidates', [source, lines]) as Promise<Change[]>
  }

  /** Those of the changes after which the source still compiles, and says something else. */
  async sound(source: string, changes: readonly Change[]): Promise<Change[]> {
    const edits = changes.map(({ start, end, text }) => [start, end, text])
    const verdicts = (await this.ask('sound', [source, edits])) as boolean[]
    return changes.filter((_, index) => verdicts[index])
  }

  private async ask(call: string, args: readonly unknown[]): Promise<unknown> {
    const code = `import json, mutate\njson.dumps(mutate.${call}(*json.loads(args)))`
    const values = { $: 'dict', v: [['args', JSON.stringify(args)]] }
    const id = ++this.asked
    const reply = new Promise<string>((resolve) => this.answers.set(id, resolve))
    const question: Question = {
      id,
      text: JSON.stringify({ op: 'exec', code, values }),
      seconds: 60,
    }
    this.port.postMessage(question)
    const text = await reply
    this.answers.delete(id)
    const answer = JSON.parse(text) as { kind: string; value?: unknown }
    if (answer.kind !== 'value') throw new Error(`mutate.py: ${text.slice(0, 2000)}`)
    return JSON.parse(String(answer.value))
  }
}

export function changed(file: string, source: string, change: Change): Mutant {
  const { kind, line, before, after, start, end, text } = change
  const characters = Array.from(source)
  const broken = [...characters.slice(0, start), text, ...characters.slice(end)].join('')
  return { file, kind, line, before, after, text: broken }
}
