import * as z from 'zod/mini'
import type { Printed, Recording, Step } from './recording'

const count = z.int().check(z.minimum(0), z.maximum(1e9))
const text = z.string().check(z.maxLength(4000))

/** Number, event, file, line, function, frame, caller, value, printed, hidden, variables. */
const stepSchema = z.tuple([
  count,
  z.enum(['call', 'line', 'yield', 'return', 'exception']),
  count,
  count,
  count,
  count,
  count,
  z.int().check(z.minimum(-1)),
  count,
  count,
  z.array(count).check(z.maxLength(3 * 60)),
])

const partSchema = z.object({
  begin: z.boolean(),
  texts: z.array(text).check(z.maxLength(200_000)),
  steps: z.array(stepSchema).check(z.maxLength(20_000)),
  output: z.array(z.tuple([z.enum(['stdout', 'stderr']), z.string().check(z.maxLength(50_000))])),
  count,
})

const endingSchema = z.object({
  answer: z.object({ kind: text, text }),
  plain: text,
  stopped: z.nullable(z.enum(['steps', 'memory'])),
  lost: z.boolean(),
  outputCut: z.boolean(),
})

/** What came out of the sandbox is not a recording. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
}

/** Takes the parts of one recording as they come; hostile ones throw RecordingError. */
export class Assembly {
  private texts: string[] = []
  private steps: Step[] = []
  private output: Printed[] = []
  private characters = 0

  constructor(private readonly limits: { readonly steps: number; readonly characters: number }) {}

  /** How many steps have happened. */
  add(json: string): number {
    this.characters += json.length
    if (this.characters > this.limits.characters) throw new RecordingError('it is too long')
    const part = read(partSchema, json)
    if (part.begin) [this.texts, this.steps, this.output] = [[], [], []]
    this.texts.push(...part.texts)
    this.steps.push(...part.steps.map((step) => this.step(step)))
    this.output.push(...part.output.map(([stream, own]) => ({ stream, text: own })))
    if (this.steps.length > this.limits.steps) throw new RecordingError('it has too many steps')
    return part.count
  }

  /** `null`: the interpreter had to be ended. */
  end(json: string | null): Recording {
    const { steps, output } = this
    const cut = { steps, output, outputCut: false, stopped: null, lost: false }
    if (json === null) return { ...cut, ending: { kind: 'stuck' } }
    if (json === '{"kind":"died"}') return { ...cut, ending: { kind: 'died' } }
    const { answer, plain, ...rest } = read(endingSchema, json)
    return { steps, output, ...rest, ending: { kind: 'answered', answer, plain } }
  }

  private step(wire: z.infer<typeof stepSchema>): Step {
    const [number, event, file, line, name, frame, caller, value, printed, hidden, flat] = wire
    const variables = Array.from({ length: Math.floor(flat.length / 3) }, (_, index) => ({
      name: this.text(flat[index * 3]),
      value: this.text(flat[index * 3 + 1]),
      global: flat[index * 3 + 2] === 1,
    }))
    return {
      number,
      event,
      file: this.text(file),
      line,
      function: this.text(name),
      frame,
      caller,
      value: value < 0 ? null : this.text(value),
      printed,
      hidden,
      variables,
    }
  }

  private text(place: number | undefined): string {
    const found = this.texts[place ?? -1]
    if (found === undefined) throw new RecordingError('it names a text that is not there')
    return found
  }
}

function read<S extends z.ZodMiniType>(schema: S, json: string): z.infer<S> {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    throw new RecordingError('it is not JSON')
  }
  const parsed = schema.safeParse(data)
  if (!parsed.success) throw new RecordingError('it has another form')
  return parsed.data
}
