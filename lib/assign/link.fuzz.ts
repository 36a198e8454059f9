import fc from 'fast-check'
import { garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { dueInstant } from './due'
import { assignment } from './gradebook/test-hand-ins'
import { readLink, writeLink } from './link'

const link = writeLink(assignment)
/** Deflated and with a right checksum, but of anything: what a person can make, not a slip. */
const forged = fc
  .tuple(
    fc.constantFrom(...(Object.keys(assignment) as (keyof typeof assignment)[])),
    fc.anything(),
  )
  .map(([field, value]) => {
    try {
      return writeLink({ ...assignment, [field]: value })
    } catch {
      return link
    }
  })
const dates = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.string({ maxLength: 20 }))
  .map(([number, zone]) => {
    const digits = String(number).padStart(8, '9')
    const at = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}T99:${digits.slice(1, 3)}`
    return writeLink({ ...assignment, due: { at, zone: zone || 'UTC', late: { kind: 'accept' } } })
  })
const large = grown(
  30_000,
  (size) => `1.${'A'.repeat(size)}`,
  (size) => `${'9'.repeat(size)}.A`,
  (size) => `1.${'%'.repeat(size)}`,
  (size) => `1.${'%41'.repeat(size)}`,
  (size) => writeLink({ ...assignment, note: 'x'.repeat(size * 20) }),
  (size) => writeLink({ ...assignment, labs: Array.from({ length: size }, (_, n) => `l${n}`) }),
  (size) => ' '.repeat(size) + link,
)

export const fuzz: Fuzz<string> = {
  inputs: fc.oneof(
    {
      weight: 80,
      arbitrary: mixed(mutated(link), garbage('#', '1.', '2.', 'A', '_', '%3D', '='), large),
    },
    { weight: 10, arbitrary: forged },
    { weight: 10, arbitrary: dates },
  ),
  check: (text) => {
    const read = readLink(text)
    if (read.kind !== 'ok') return
    const { due } = read.assignment
    const instant = due ? dueInstant(due) : null
    if (Number.isNaN(instant)) throw new Error('a date that is none')
    if (readLink(writeLink(read.assignment)).kind !== 'ok')
      throw new Error('not to be linked again')
  },
}
