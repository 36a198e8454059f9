import { memo, useState } from 'react'
import type { CheckTitle } from '@/lib/course/schema'
import type { CheckResult, CheckState } from '@/lib/grading/report'
import { CheckLinkButton } from './check-link-button'
import type { CheckLink } from './check-links'
import { CheckIcon } from './icons'
import type { LabAction } from './lab-action'
import type { OpenLab } from './open-lab'
import { PlainText } from './plain-text'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

type Props = CheckLink & {
  readonly check: CheckTitle
  readonly result: CheckResult | null
  readonly asking: boolean
  /** It is to be asked, or is being asked. */
  readonly awaited: boolean
  /** What it asked can be stepped through. */
  readonly steppable: boolean
  readonly lab: OpenLab | null
  /** Tab stops at its link. */
  readonly stop: boolean
  readonly act: (action: LabAction) => void
}

const grounds: Readonly<Record<CheckState, string>> = {
  passed: '',
  failed: 'bg-fail-soft',
  error: 'bg-care-soft',
  pending: '',
}

/**
 * One check: what it asks, and when it has been asked, what came of it and why. A memo, so that a
 * result draws its own row and no other.
 */
export const CheckRow = memo(function CheckRow(props: Props) {
  const { check, result, asking, awaited, steppable, lab, anchor, href, linked, stop, act } = props
  const t = useText(labText)
  const told = useTold({ result, steppable }, awaited)
  const state = result?.state ?? 'pending'
  const word = asking ? t.running : result ? t.states[state] : t.notRunYet
  const time =
    result && state !== 'pending'
      ? ` · ${result.ms < 1000 ? t.milliseconds(result.ms) : t.seconds(result.ms, 1)}`
      : ''
  return (
    <li
      id={anchor}
      tabIndex={anchor === undefined ? undefined : -1}
      data-linked={linked || undefined}
      data-testid={`check-${check.id}`}
      data-state={state}
      className={`grid grid-cols-[22px_minmax(0,1fr)_auto] gap-x-2.5 border-b border-line px-4 py-2.5 text-sm last:border-b-0 ${grounds[state]}`}
    >
      <CheckIcon state={state} busy={asking} />
      <span lang="en" className="font-medium">
        <PlainText>{check.title}</PlainText>
      </span>
      <span className="text-[13px] text-ink-3 tabular-nums">
        {word}
        {time}
        {href !== null && <CheckLinkButton href={href} title={check.title} stop={stop} />}
      </span>
      {lab && told.result && told.result.state !== 'passed' && (
        <lab.parts.CheckDetails
          result={told.result}
          outdated={awaited}
          steppable={told.steppable}
          act={act}
        />
      )}
    </li>
  )
})

type Told = { readonly result: CheckResult | null; readonly steppable: boolean }

/** While a check is awaited again, what was told the last time: the list stays as high as it is. */
function useTold({ result, steppable }: Told, awaited: boolean): Told {
  const [last, setLast] = useState<Told>({ result, steppable })
  if (awaited) return last
  if (result !== last.result || steppable !== last.steppable) setLast({ result, steppable })
  return { result, steppable }
}
