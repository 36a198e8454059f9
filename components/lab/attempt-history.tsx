import { useRef } from 'react'
import type { Attempt } from '@/lib/progress/schema'
import { Glyph } from './icons'
import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import { useFocusHeir } from './use-focus-heir'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly attempts: readonly Attempt[]
  readonly act: (action: LabAction) => void
}

/** The last presses of Check, newest first, each with a way back to its text. */
export function AttemptHistory({ attempts, act }: Props) {
  const t = useText(benchText)
  const box = useRef<HTMLDivElement>(null)
  useFocusHeir(box, '[data-testid=lab-attempts]')
  return (
    <div ref={box} className="border-t border-line px-4 py-3 text-sm">
      <div className="flex items-center">
        <p className="font-semibold">{t.attempts}</p>
        <LabButton
          aria-label={t.closeAttempts}
          className="ml-auto"
          onClick={() => act({ kind: 'close-panel' })}
        >
          <Glyph name="close" />
        </LabButton>
      </div>
      {attempts.length === 0 && <p className="text-ink-2">{t.noAttempts}</p>}
      <ol className="max-h-64 overflow-y-auto">
        {attempts.toReversed().map((attempt) => (
          <AttemptRow key={attempt.at} attempt={attempt} act={act} />
        ))}
      </ol>
    </div>
  )
}

function AttemptRow({ attempt, act }: { attempt: Attempt; act: Props['act'] }) {
  const t = useText(benchText)
  const { at, passed, failed, files } = attempt
  const time = new Date(at).toLocaleString(t.lang, { dateStyle: 'medium', timeStyle: 'short' })
  const count = t.passedOf(passed.length, passed.length + failed.length)
  return (
    <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-1 tabular-nums last:border-0">
      <time dateTime={new Date(at).toISOString()}>{time}</time>
      <span className={failed.length === 0 ? 'font-semibold text-pass' : 'text-ink-2'}>
        {count}
      </span>
      {files ? (
        <LabButton
          className="ml-auto"
          aria-label={t.restoreText(time)}
          onClick={() => act({ kind: 'restore', files, what: t.restored(time, count) })}
        >
          {t.restore}
        </LabButton>
      ) : (
        <span className="ml-auto py-2 text-[13px] text-ink-3">{t.notKept}</span>
      )}
    </li>
  )
}
