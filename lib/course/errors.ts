import type { z } from 'zod'

/** Something wrong in the content, told as `path: problem`, with the path from the project's root. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly #path: string

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
    this.#path = path
    // The author's file is the place to look at, not ours: a build prints one line a problem.
    this.stack = `ContentError: ${this.message}`
  }

  get path(): string {
    return this.#path
  }
}

/** Several, one a line. */
class ContentErrors extends Error {
  override readonly name = 'ContentErrors'
  readonly #problems: readonly ContentError[]

  constructor(problems: readonly ContentError[]) {
    super(problems.map((problem) => problem.message).join('\n'))
    this.#problems = problems
    this.stack = `ContentErrors: ${problems.length} problems in the content\n${this.message}`
  }

  get problems(): readonly ContentError[] {
    return this.#problems
  }
}

/** Throws what was found, if anything. */
export function throwProblems(problems: readonly ContentError[]): void {
  const [first] = problems
  if (first === undefined) return
  throw problems.length === 1 ? first : new ContentErrors(problems)
}

/** Runs `read`; content errors are added to `problems`, every other error passes through. */
export async function collecting<T>(
  problems: ContentError[],
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    problems.push(...contentErrors(error))
    return undefined
  }
}

/** `collecting`, for what needs no waiting. */
export function collectingNow<T>(problems: ContentError[], read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    problems.push(...contentErrors(error))
    return undefined
  }
}

/** The content errors that were thrown together; rethrows what is none. */
function contentErrors(error: unknown): readonly ContentError[] {
  if (error instanceof ContentErrors) return error.problems
  if (error instanceof ContentError) return [error]
  throw error
}

/** An export of a TypeScript module of the content; `undefined` when it has none of that name. */
export async function importContent(
  importModule: () => Promise<unknown>,
  name: string,
  path: string,
): Promise<unknown> {
  const imported = await importModule().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ContentError(path, `cannot be imported: ${reason}`)
  })
  return new Map(Object.entries(imported ?? {})).get(name)
}

/** Checks `value` against `schema`; every issue becomes `path: field: problem`. */
export function parseContent<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: string,
): z.output<Schema> {
  const result = schema.safeParse(value, {
    error: (issue) => (issue.input === undefined ? 'is missing' : undefined),
  })
  if (result.success) return result.data
  const problems = result.error.issues.map(
    (issue) =>
      new ContentError(path, [issue.path.join('.'), issue.message].filter(Boolean).join(': ')),
  )
  throwProblems(problems)
  throw new ContentError(path, 'is not valid')
}
