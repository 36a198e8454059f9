import { useMemo, useState } from 'react'
import type { Row } from '@/lib/assign/gradebook/rows'
import type { HandedInLab } from '@/lib/assign/hand-in'
import type { Files, LabPack } from '@/lib/course/schema'
import { TextDiff } from '@/components/lab/text-diff'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly pack: LabPack
  readonly handedIn: HandedInLab
  readonly row: Row
  readonly rows: readonly Row[]
}

const box = 'max-w-full rounded-lg border border-line-2 bg-raised px-2.5 py-1.5 font-medium'

/** The code of one lab beside the starter, the solution or another learner's. */
export function CodeComparison({ pack, handedIn, row, rows }: Props) {
  const t = useText(gradebookText)
  const [other, setOther] = useState('starter')
  const [path, setPath] = useState(pack.main)
  const others = useMemo(
    () =>
      rows.flatMap(({ entry, labs }) => {
        const theirs = labs.find(({ lab }) => lab === pack.id)?.handedIn
        return entry.id === row.entry.id || !theirs ? [] : [{ entry, files: theirs.files }]
      }),
    [rows, row, pack],
  )
  const person = others.find(({ entry }) => entry.id === other)
  const files: Files = { ...pack.files, ...handedIn.files }
  const against: Files =
    other === 'solution' ? { ...pack.files, ...pack.solution } : { ...pack.files, ...person?.files }
  const paths = [...new Set([...Object.keys(files), ...Object.keys(against)])].toSorted(
    (a, b) => Number(files[a] === pack.files[a]) - Number(files[b] === pack.files[b]),
  )
  const words = person?.entry.handIn.name ?? (other === 'solution' ? t.theSolution : t.theStarter)
  return (
    <div className="min-w-0">
      <div className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm font-medium">
        <label className="flex items-center gap-2">
          {t.file}
          <select value={path} onChange={(event) => setPath(event.target.value)} className={box}>
            {paths.map((one) => (
              <option key={one} value={one}>
                {one}
                {files[one] === pack.files[one] ? t.unchanged : ''}
              </option>
            ))}
          </select>
        </label>
        <label className="flex items-center gap-2">
          {t.beside}
          <select value={other} onChange={(event) => setOther(event.target.value)} className={box}>
            <option value="starter">{t.starterOption}</option>
            <option value="solution">{t.solutionOption}</option>
            {others.map(({ entry }) => (
              <option key={entry.id} value={entry.id}>
                {entry.handIn.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="lab max-h-[36rem] overflow-auto rounded-lg border border-line">
        <TextDiff
          key={`${path} ${other}`}
          path={path}
          left={{ label: words, text: against[path] ?? '' }}
          right={{ label: row.entry.handIn.name, text: files[path] ?? '' }}
        />
      </div>
      {against[path] === files[path] && <p className="mt-2 text-sm text-ink-2">{t.same}</p>}
    </div>
  )
}
