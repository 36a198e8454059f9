import * as z from 'zod/mini'
import { en } from 'zod/locales'
import { handInSchema, limits, type HandIn } from './hand-in'
import type { Reason } from './reason'

export type ReadHandIn =
  | { readonly kind: 'ok'; readonly handIn: HandIn }
  /** `reason` names the field, for the row of the file. */
  | { readonly kind: 'refused'; readonly reason: Reason }

const refused = (reason: Reason): ReadHandIn => ({ kind: 'refused', reason })

/** Reads the JSON of a hand-in file, from anybody. Never throws. */
export function readHandIn(text: string): ReadHandIn {
  if (text.length > limits.fileBytes) return refused({ is: 'largerThanAny' })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refused({ is: 'notJson' })
  }
  if (!isOurs(data)) return refused({ is: 'notOurs' })
  if (typeof data.version === 'number' && data.version > 1)
    return refused({ is: 'newer', of: [data.version] })
  const result = z.safeParse(handInSchema, data, { error: en().localeError })
  if (!result.success) return refused(problemsOf(result.error))
  const labs = result.data.labs.map(({ lab }) => lab)
  const twice = labs.find((lab, index) => labs.indexOf(lab) !== index)
  return twice ? refused({ is: 'twice', of: [twice] }) : { kind: 'ok', handIn: result.data }
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

function problemsOf({ issues }: z.core.$ZodError): Reason {
  const named = issues.slice(0, mostNamed).map(({ path, message }) => {
    const field = path.map(String).join('.').slice(0, 80)
    return `${field || 'the file'}: ${message}`
  })
  const more = issues.length - named.length
  const list = named.join('; ')
  return more > 0 ? { is: 'fieldsAndMore', of: [list, more] } : { is: 'fields', of: [list] }
}
