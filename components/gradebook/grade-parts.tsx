import { passedIds } from '@/lib/assign/gradebook/finding'
import type { LabCell, Row } from '@/lib/assign/gradebook/rows'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

/* What a row of the table and a card on a phone both say. */

export function Marks({ row: { daysLate, looks } }: { readonly row: Row }) {
  const t = useText(gradebookText)
  return (
    <>
      {daysLate > 0 && <Mark tone="care" words={t.daysLate(daysLate)} />}
      {looks.length > 0 && <Mark tone="fail" words={t.needsLook} />}
    </>
  )
}

export function Result({ row: { passed, score, waiting } }: { readonly row: Row }) {
  const t = useText(gradebookText)
  if (waiting > 0) return <span className="text-ink-2">{t.waiting}</span>
  return (
    <>
      <span className={passed ? 'font-semibold text-pass' : 'font-semibold text-fail'}>
        {passed ? t.passed : t.notPassed}
      </span>
      <span className="block text-sm text-ink-2">{t.percent(score)}</span>
    </>
  )
}

export function LabResult({ cell: { handedIn, judgement, finding } }: { readonly cell: LabCell }) {
  const t = useText(gradebookText)
  if (!handedIn) return <span className="text-ink-2">{t.missing}</span>
  if (!judgement) return <span className="text-ink-2">{t.waiting}</span>
  if (judgement.fresh.kind === 'stopped') return <span className="text-fail">{t.notJudged}</span>
  const { checks } = judgement.fresh
  const passed = passedIds(judgement.fresh).length
  const all = passed === checks.length
  const odd = finding && finding.kind !== 'reproduced' && finding.kind !== 'unclaimed'
  return (
    <>
      <span className={all ? 'text-pass' : ''}>
        {all && '✓ '}
        {t.someOf(passed, checks.length)}
      </span>
      {odd && (
        <span className="block text-sm text-fail">
          {t.claims(new Set(handedIn.claim?.passed).size)}
        </span>
      )}
    </>
  )
}

export type ToggleProps = {
  readonly row: Row
  readonly open: boolean
  readonly onToggle: (button: HTMLElement) => void
}

export function DetailsButton({ row, open, onToggle }: ToggleProps) {
  const t = useText(gradebookText)
  return (
    <button
      type="button"
      className="button"
      aria-expanded={open}
      aria-label={t.detailsOf(row.entry.handIn.name)}
      onClick={(event) => onToggle(event.currentTarget)}
    >
      {t.details}
    </button>
  )
}

const tones = { care: 'bg-care-soft text-care', fail: 'bg-fail-soft text-fail' } as const

function Mark({ tone, words }: { readonly tone: keyof typeof tones; readonly words: string }) {
  return (
    <span
      className={`mt-1 mr-1.5 inline-block rounded-full whitespace-nowrap px-2.5 py-px text-[13px] font-medium ${tones[tone]}`}
    >
      {words}
    </span>
  )
}
