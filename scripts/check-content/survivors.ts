import { z } from 'zod'
import type { Mutant } from './mutant'

/** `survivors.json` of a lab: mutants that mean the same as the reference, explained by hand. */
const survivorsSchema = z.array(
  z.strictObject({
    file: z.string().min(1),
    before: z.string(),
    after: z.string(),
    /** For the reader: lines move, so nothing is found by it. */
    line: z.exactOptional(z.int().positive()),
    why: z.string().min(10, 'say why it means the same'),
  }),
)
export type Explained = z.infer<typeof survivorsSchema>[number]

/** Reads the file's text; throws with the field that is wrong. */
export function parseSurvivors(text: string): Explained[] {
  const parsed = survivorsSchema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}`)
}

type Spot = Pick<Mutant, 'file' | 'before' | 'after'>
const keyOf = ({ file, before, after }: Spot): string => JSON.stringify([file, before, after])

export const isExplained = (mutant: Spot, explained: readonly Explained[]): boolean =>
  explained.some((entry) => keyOf(entry) === keyOf(mutant))

/**
 * Explanations that explain nothing any more: of a mutant that there is not (the reference was
 * rewritten), or of one that the checks catch. Others may have been left out by the choice.
 */
export function staleAmong(
  explained: readonly Explained[],
  all: readonly Spot[],
  judged: readonly (Spot & { readonly caughtBy: string | null })[],
): string[] {
  const known = new Set(all.map(keyOf))
  const survived = new Set(judged.filter(({ caughtBy }) => caughtBy === null).map(keyOf))
  const refuted = new Map(judged.map((mutant) => [keyOf(mutant), mutant.caughtBy]))
  return explained.flatMap((entry) => {
    const place = `${entry.file}: ${entry.before} -> ${entry.after}`
    if (!known.has(keyOf(entry))) return [`${place}: there is no such mutant`]
    const by = refuted.get(keyOf(entry)) ?? null
    return by === null || survived.has(keyOf(entry)) ? [] : [`${place}: is caught by ${by}`]
  })
}
