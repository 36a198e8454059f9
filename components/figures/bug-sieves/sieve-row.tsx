import { CodeText } from '@/components/ui/code-text'
import type { Step } from '@/lib/figures/bug-sieves'
import type { Verdict } from '@/lib/figures/bug-sieves-cards'
import { sievesText } from '@/lib/messages/figures/bug-sieves/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly step: Step
  readonly verdict: Verdict
  readonly onToggle: () => void
}

const looks: Record<Step['did'], string> = {
  passed: 'border-dashed border-line-2',
  held: 'border-pass bg-pass-soft',
  out: 'border-line opacity-75',
  spared: 'border-line',
}

/** One sieve: whether it is in use, and what it says of the bug. */
export function SieveRow({ step, verdict, onToggle }: Props) {
  const t = useText(sievesText)
  const { sieve, did } = step
  return (
    <li className={`rounded-lg border-2 px-3 py-2 ${looks[did]}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm font-semibold">
          <input
            type="checkbox"
            checked={did !== 'out'}
            onChange={onToggle}
            className="size-4 accent-(--accent)"
          />
          {t.names[sieve]}
          <span className="font-normal text-ink-2">{t.moments[sieve]}</span>
        </label>
        <span className="text-[13px] font-medium text-ink-2">{t.did[did]}</span>
      </div>
      {(did === 'passed' || did === 'held') && (
        <p lang="en" className="text-[13px] leading-snug text-ink-2">
          <CodeText text={verdict.says} />
        </p>
      )}
    </li>
  )
}
