import { CodeText } from '@/components/ui/code-text'
import type { Step } from '@/lib/figures/load-path'
import { loadPathText } from '@/lib/messages/figures/load-path/words'
import { useText } from '@/lib/messages/use-text'

const looks: Record<Step['state'], { readonly mark: string; readonly tone: string }> = {
  done: { mark: '✓', tone: 'text-pass' },
  care: { mark: '!', tone: 'text-care' },
  stopped: { mark: '✕', tone: 'text-fail' },
  unreached: { mark: '·', tone: 'text-ink-3' },
}

/** The path, step by step; what comes after a stop is not reached. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const t = useText(loadPathText)
  return (
    <ol className="grid">
      {steps.map(({ id, state, says }) => (
        <li key={id} className="grid grid-cols-[1.25rem_1fr] gap-x-2 border-t border-line py-2">
          <span aria-hidden="true" className={`text-center font-semibold ${looks[state].tone}`}>
            {looks[state].mark}
          </span>
          <div className="min-w-0 text-[13px] leading-normal">
            <span className="font-semibold">{t.steps[id]}</span>{' '}
            <span className={looks[state].tone}>{t.states[state]}</span>
            {says !== '' && (
              <p className="text-ink-2">
                <CodeText text={says} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
