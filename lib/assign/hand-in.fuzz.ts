import { reasonIn } from '@/lib/assign/reason'
import { english } from '@/lib/messages/reasons/en'
import fc from 'fast-check'
import { garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { assignment, claim, handIn } from './gradebook/test-hand-ins'
import { assignmentsOf, entriesOf } from './gradebook/group'
import { rowsOf } from './gradebook/rows'
import { handedIn } from './gradebook/taken'
import { handInFile, handInText, readHandInAnyhow } from './hand-in-text'

const whole = handIn('Ada', {
  labs: [
    {
      lab: 'seeding',
      files: { 'main.py': 'print("ä")\n', 'conf/a.yaml': '' },
      claim: claim(['a'], ['b'], 2 ** 32 - 1),
      tries: 3,
      hintsShown: 1,
    },
  ],
})
const file = handInFile(whole)
const text = handInText(whole)

/** The right shape with one value of it replaced by anything at all. */
const changedValue = fc
  .tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e300, '', '__proto__', null)))
  .map(([place, value]) => {
    let at = 0
    const count = file.match(/[:,[]\s*("[^"]*"|\d+)/g)?.length ?? 1
    return file.replace(/([:,[]\s*)("[^"]*"|\d+)/g, (found: string, before: string) =>
      at++ === place % count ? before + JSON.stringify(value) : found,
    )
  })
const large = grown(
  20_000,
  (size) => '['.repeat(size),
  (size) =>
    `{"format":"day-one-hand-in","version":1,"labs":${'['.repeat(size)}${']'.repeat(size)}}`,
  (size) => `{"format":"day-one-hand-in","name":"${'x'.repeat(size * 20)}"}`,
  (size) => `${text.slice(0, 60)}${'<'.repeat(size)}${text.slice(60)}`,
  (size) => `${text.slice(0, 60)}${'<b'.repeat(size)}${text.slice(60)}`,
  (size) => text.repeat((size % 30) + 1),
  (size) => handInText({ ...whole, name: 'x'.repeat(size * 50) }),
  (size) => file.replace('"labs": [', `"labs": [${'{},'.repeat(size % 3_000)}`),
)

export const fuzz: Fuzz<string> = {
  inputs: fc.oneof(
    {
      weight: 7,
      arbitrary: mixed(
        mutated(file, text),
        garbage(
          '{',
          '}',
          '"format"',
          ':',
          '"day-one-hand-in"',
          ',',
          '1',
          '[',
          ']',
          '-----BEGIN DAY ONE HAND-IN-----\n',
          '-----END DAY ONE HAND-IN-----',
          'A',
        ),
        large,
      ),
    },
    { weight: 3, arbitrary: changedValue },
  ),
  check: (input) => {
    const read = readHandInAnyhow(input)
    if (read.kind === 'refused') {
      const said = reasonIn(english, read.reason)
      if (!/\S/.test(said) || said.length > 1_000) throw new Error('no reason, or a novel')
      return
    }
    // What was taken in is shown: it must come as far as a row of the table.
    const taken = [handedIn('x', read.handIn), handedIn('y', handIn('Bob'))]
    for (const found of assignmentsOf(taken)) {
      const rows = rowsOf(found.assignment, entriesOf(taken, found.assignment, 0), new Map())
      if (rows.some(({ score }) => !(score >= 0 && score <= 100)))
        throw new Error('a score beyond all')
    }
    if (({} as Record<string, unknown>)['polluted'] !== undefined) throw new Error('polluted')
    void assignment
  },
}
