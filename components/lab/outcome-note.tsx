import type { ReactNode } from 'react'
import type { RunOutcome } from '@/lib/kernel/outcome'
import { JumpTo } from './check-details'
import type { LabAction } from './lab-action'
import { PlainText } from './plain-text'
import { Traceback } from './traceback'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'
import { failuresText } from '@/lib/messages/failures/words'
import { sayIn } from '@/lib/messages/saying'

type Props = { readonly outcome: RunOutcome; readonly act: (action: LabAction) => void }

/** How the run ended, when that needs saying: plain words first, the traceback after. */
export function OutcomeNote({ outcome, act }: Props) {
  const t = useText(benchText)
  const why = useText(failuresText)
  switch (outcome.kind) {
    case 'finished':
      return null
    case 'exited':
      return outcome.code === 0 ? null : (
        <Box>
          <p>{t.exited(outcome.code)}</p>
        </Box>
      )
    case 'raised': {
      const { type, message, at, traceback, plain } = outcome.error
      return (
        <Box>
          <p className="font-mono text-[13px] font-semibold break-words">
            {message ? `${type}: ${message}` : type}
          </p>
          {plain && (
            <p className="mt-1">
              <PlainText>{plain}</PlainText>
            </p>
          )}
          {at && <JumpTo place={at} act={act} />}
          {traceback && <Traceback text={traceback} open />}
        </Box>
      )
    }
    case 'stopped':
      return (
        <Box>
          <p>{t.stopped[outcome.by]}</p>
          {outcome.at && <JumpTo place={outcome.at} act={act} />}
        </Box>
      )
    case 'crashed':
      return (
        <Box>
          <p>
            {outcome.failure ? (
              sayIn(why, outcome.failure)
            ) : (
              <span lang="en">
                <PlainText>{outcome.message}</PlainText>
              </span>
            )}{' '}
            {t.interpreterReplaced}
          </p>
        </Box>
      )
  }
}

function Box({ children }: { children: ReactNode }) {
  return (
    <div data-testid="lab-outcome" className="border-b border-line bg-fail-soft px-4 py-3 text-sm">
      {children}
    </div>
  )
}
