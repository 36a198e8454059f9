import { useEffect, useRef, useState } from 'react'
import type { Row } from '@/lib/assign/gradebook/rows'
import { TabList } from '@/components/lab/tab-list'
import { labTitle, type Outline } from '@/components/teach/outline'
import { moment } from '@/components/progress/times'
import { ReasonWords } from './reason-words'
import { LabDetails } from './lab-details'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly row: Row
  readonly rows: readonly Row[]
  readonly outline: Outline
  readonly onClose: () => void
  readonly onJudgeAgain: () => void
  readonly onRemove: () => void
}

/** One learner's hand-in: what to look at, and lab by lab the checks and the code. */
export function EntryDetails({ row, rows, outline, onClose, onJudgeAgain, onRemove }: Props) {
  const t = useText(gradebookText)
  const { handIn, source, replaced } = row.entry
  const [lab, setLab] = useState(row.labs[0]?.lab ?? '')
  const heading = useRef<HTMLHeadingElement>(null)
  const cell = row.labs.find((one) => one.lab === lab)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section
      aria-label={t.handInOf(handIn.name)}
      data-testid="gradebook-details"
      className="min-w-0 rounded-[14px] border border-line-2 bg-raised shadow-lift"
    >
      <header className="flex flex-wrap items-start gap-3 px-5 py-4">
        <div className="min-w-0 flex-1 basis-64">
          <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold break-words">
            {handIn.name}
          </h3>
          <p className="text-sm break-words text-ink-2">
            {t.handedIn(moment(t.lang, handIn.handedInAt), source)}
          </p>
        </div>
        <button type="button" className="button" onClick={onJudgeAgain}>
          {t.judgeAgain}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {t.remove}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t.close}
        </button>
      </header>
      {row.looks.length > 0 && (
        <ul className="mx-5 mb-4 grid gap-1 rounded-xl bg-fail-soft px-4 py-3 text-[0.9375rem]">
          {row.looks.map((look) => (
            <li key={JSON.stringify(look)}>
              <ReasonWords reason={look} />
            </li>
          ))}
        </ul>
      )}
      {replaced.length > 0 && (
        <p className="px-5 pb-4 text-sm text-ink-2">
          {t.replaces(
            replaced
              .map((one) => `${one.source} (${moment(t.lang, one.handIn.handedInAt)})`)
              .join(', '),
          )}
        </p>
      )}
      {row.labs.length > 0 && (
        <div className="border-y border-line bg-sunken px-3 py-1.5">
          <TabList
            label={t.labs}
            idPrefix="details"
            panelOf={() => 'details-panel'}
            selected={lab}
            onSelect={setLab}
            tabClass="rounded-md border border-transparent px-3 py-1 text-sm text-ink-2 hover:text-ink aria-selected:border-line aria-selected:bg-raised aria-selected:text-ink pointer-coarse:py-2"
            tabs={row.labs.map((one) => ({ id: one.lab, label: labTitle(outline, one.lab) }))}
          />
        </div>
      )}
      {cell && (
        <div id="details-panel" role="tabpanel" aria-labelledby={`details-${lab}`}>
          <LabDetails key={lab} cell={cell} row={row} rows={rows} />
        </div>
      )}
    </section>
  )
}
