import * as z from 'zod/mini'
import { en } from 'zod/locales'
import { handInSchema, limits, type HandIn } from './hand-in'

export type ReadHandIn =
  | { readonly kind: 'ok'; readonly handIn: HandIn }
  /** `reason` is a sentence that names the field, for the row of the file. */
  | { readonly kind: 'refused'; readonly reason: string }

const refused = (reason: string): ReadHandIn => ({ kind: 'refused', reason })

/** Reads the JSON of a hand-in file, from anybody. Never throws. */
export function readHandIn(text: string): ReadHandIn {
  if (text.length > limits.fileBytes) return refused('It is larger than any hand-in.')
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refused('It is not JSON: was it saved by something else, or cut off?')
  }
  if (!isOurs(data)) return refused('It is not a Day One hand-in.')
  if (typeof data.version === 'number' && data.version > 1)
    return refused(`It was written by a newer version of Day One (format ${data.version}).`)
  const result = z.safeParse(handInSchema, data, { error: en().localeError })
  if (!result.success) return refused(problemsOf(result.error))
  const labs = result.data.labs.map(({ lab }) => lab)
  const twice = labs.find((lab, index) => labs.indexOf(lab) !== index)
  return twice ? refused(`Lab “${twice}” is in it twice.`) : { kind: 'ok', handIn: result.data }
}

function isOurs(data: unknown): data is Record<string, unknown> {
  return (
    typeof data === 'object' &&
    data !== null &&
    'format' in data &&
    data.format === 'day-one-hand-in'
  )
}

const mostNamed = 3

function problemsOf({ issues }: z.core.$ZodError): string {
  const named = issues.slice(0, mostNamed).map(({ path, message }) => {
    const field = path.map(String).join('.').slice(0, 80)
    return `${field || 'the file'}: ${message}`
  })
  const more = issues.length - named.length
  return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}
