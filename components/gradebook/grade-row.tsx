import type { LabCell, Row } from '@/lib/assign/gradebook/rows'
import { passedIds } from '@/lib/assign/gradebook/finding'

import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly row: Row
  readonly open: boolean
  readonly onToggle: (button: HTMLElement) => void
}

const cell = 'border-t border-line py-3 pr-4 align-top tabular-nums'

export function GradeRow({ row, open, onToggle }: Props) {
  const t = useText(gradebookText)
  const { entry, labs, looks, daysLate, score, passed, waiting } = row
  return (
    <tr data-testid="gradebook-row" data-looks={looks.length} data-waiting={waiting}>
      <th scope="row" className={`${cell} min-w-36 max-w-60 text-left font-semibold break-words`}>
        {entry.handIn.name}
        {daysLate > 0 && <Mark tone="care" words={t.daysLate(daysLate)} />}
        {looks.length > 0 && <Mark tone="fail" words={t.needsLook} />}
      </th>
      {labs.map((one) => (
        <td key={one.lab} className={cell}>
          <LabResult cell={one} />
        </td>
      ))}
      <td className={cell}>
        {waiting > 0 ? (
          <span className="text-ink-2">{t.waiting}</span>
        ) : (
          <>
            <span className={passed ? 'font-semibold text-pass' : 'font-semibold text-fail'}>
              {passed ? t.passed : t.notPassed}
            </span>
            <span className="block text-sm text-ink-2">{t.percent(score)}</span>
          </>
        )}
      </td>
      <td className={cell}>
        <button
          type="button"
          className="button"
          aria-expanded={open}
          aria-label={t.detailsOf(entry.handIn.name)}
          onClick={(event) => onToggle(event.currentTarget)}
        >
          {t.details}
        </button>
      </td>
    </tr>
  )
}

function LabResult({ cell: { handedIn, judgement, finding } }: { readonly cell: LabCell }) {
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
