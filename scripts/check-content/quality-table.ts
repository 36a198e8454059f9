import { fewestMutants } from './break-lab'
import type { JudgedMutant, Quality } from './grader-quality'
import { placeOf } from './mutant'
import { isExplained, staleAmong } from './survivors'

/** Of the mutants that nobody has explained, as many have to be caught. */
const wanted = 0.95

type Row = {
  readonly lab: string
  readonly right: string
  readonly wrong: string
  readonly mutants: string
  readonly explained: string
  readonly seconds: string
}

/** The table and what stands below it; `sound` when nothing in it is to be repaired. */
export function qualityReport(labs: readonly Quality[]): { text: string; sound: boolean } {
  const summed = labs.map(summary)
  const head: Row = {
    lab: 'lab',
    right: 'right accepted',
    wrong: 'wrong caught',
    mutants: 'mutants caught',
    explained: 'explained',
    seconds: 'time',
  }
  const rows = [head, ...summed.map(({ row }) => row)]
  const columns = (Object.keys(head) as (keyof Row)[]).map((column) => ({
    column,
    width: Math.max(...rows.map((row) => row[column].length)),
  }))
  const table = rows.map((row) =>
    columns
      .map(({ column, width }) => row[column].padEnd(width))
      .join('  ')
      .trimEnd(),
  )
  return {
    text: [...table, ...summed.flatMap(({ notes }) => notes)].join('\n'),
    sound: summed.every(({ sound }) => sound),
  }
}

function summary({ lab, right, wrong, mutants, broken, problems, ms }: Quality) {
  const survivors = mutants.filter(({ caughtBy }) => caughtBy === null)
  const [explained, open] = split(survivors, (each) => isExplained(each, broken.explained))
  const caught = mutants.length - survivors.length
  const counted = mutants.length - explained.length
  const share = counted === 0 ? 0 : caught / counted
  const stale = staleAmong(broken.explained, broken.all, mutants)
  const few = mutants.length < fewestMutants ? [`only ${mutants.length} mutants`] : []
  const row: Row = {
    lab,
    right: `${right.accepted}/${right.of}`,
    wrong: `${wrong.caught}/${wrong.of}`,
    mutants: `${caught}/${counted} (${(share * 100).toFixed(1)} %) of ${broken.all.length}`,
    explained: String(explained.length),
    seconds: `${(ms / 1000).toFixed(0)} s`,
  }
  const path = `content/labs/${lab}`
  const notes = [
    ...[...problems, ...few].map((problem) => `✗ ${path}: ${problem}`),
    ...stale.map((problem) => `✗ ${path}/survivors.json: ${problem}`),
    ...open.map((mutant) => `survived: ${path}/solution/${placeOf(mutant)}`),
  ]
  const complete = right.accepted === right.of && wrong.caught === wrong.of
  const sound = complete && share >= wanted && [...problems, ...few, ...stale].length === 0
  return { row, notes, sound }
}

function split(mutants: readonly JudgedMutant[], test: (mutant: JudgedMutant) => boolean) {
  return [mutants.filter(test), mutants.filter((each) => !test(each))] as const
}
