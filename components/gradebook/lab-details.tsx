import { useEffect, useState } from 'react'
import type { JudgedCheck } from '@/lib/assign/gradebook/finding'
import type { LabCell, Row } from '@/lib/assign/gradebook/rows'
import type { Claim, HandedInLab } from '@/lib/assign/hand-in'
import type { LabPack } from '@/lib/course/schema'
import { CodeText } from '@/components/ui/code-text'
import { CodeComparison } from './code-comparison'
import { ReasonWords } from './reason-words'
import { fetchPack } from './fetch-pack'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly cell: LabCell; readonly row: Row; readonly rows: readonly Row[] }

export function LabDetails({ cell, row, rows }: Props) {
  const t = useText(gradebookText)
  const { handedIn, judgement, lab } = cell
  const [pack, setPack] = useState<LabPack | string | null>(null)
  useEffect(() => {
    let current = true
    fetchPack(lab).then(
      (loaded) => current && setPack(loaded),
      (error: unknown) => current && setPack(error instanceof Error ? error.message : ''),
    )
    return () => {
      current = false
    }
  }, [lab])
  if (!handedIn) return <p className="px-5 py-5 text-ink-2">{t.nothingDone}</p>
  return (
    <div className="grid gap-5 px-5 py-5">
      <Facts handedIn={handedIn} />
      {judgement?.fresh.kind === 'judged' && (
        <CheckList checks={judgement.fresh.checks} claim={handedIn.claim} />
      )}
      {judgement?.fresh.kind === 'stopped' && (
        <p className="text-fail">
          <ReasonWords reason={judgement.fresh.reason} />
        </p>
      )}
      {typeof pack === 'string' && <p className="text-fail">{pack}</p>}
      {pack && typeof pack !== 'string' && (
        <CodeComparison pack={pack} handedIn={handedIn} row={row} rows={rows} />
      )}
    </div>
  )
}

function Facts({
  handedIn: { tries, hintsShown, solutionShownAt, claim },
}: {
  handedIn: HandedInLab
}) {
  const t = useText(gradebookText)
  const facts = [
    t.checkedTimes(tries),
    t.hintsSeen(hintsShown),
    solutionShownAt === undefined ? t.solutionClosed : t.solutionOpened,
    claim ? t.claimsChecks(new Set(claim.passed).size) : t.claimsNothing,
  ]
  return <p className="text-[0.9375rem] text-ink-2">{t.byItsAccount(facts.join(', '))}</p>
}

type CheckListProps = { readonly checks: readonly JudgedCheck[]; readonly claim: Claim | undefined }

function CheckList({ checks, claim }: CheckListProps) {
  const t = useText(gradebookText)
  return (
    <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
      {checks.map(({ id, title, state, message }) => {
        const claimed = claim?.passed.includes(id)
        const differs = claim !== undefined && claimed !== (state === 'passed')
        return (
          <li key={id} data-check={id} data-state={state} className="py-2">
            <p className="flex flex-wrap gap-x-3">
              <span className={state === 'passed' ? 'text-pass' : 'text-fail'}>
                {t.states[state]}
              </span>
              <span lang="en" className="font-medium">
                <CodeText text={title} />
              </span>
              {differs && (
                <span className="text-fail">{claimed ? t.claimedPassed : t.notClaimed}</span>
              )}
            </p>
            {message && (
              <p lang="en" className="mt-0.5 break-words whitespace-pre-line text-ink-2">
                <CodeText text={message} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
