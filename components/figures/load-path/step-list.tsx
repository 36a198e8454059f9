import { CodeText } from '@/components/ui/code-text'
import type { Step } from '@/lib/figures/load-path'

const looks: Record<
  Step['state'],
  { readonly mark: string; readonly word: string; readonly tone: string }
> = {
  done: { mark: '✓', word: 'done', tone: 'text-pass' },
  care: { mark: '!', word: 'think', tone: 'text-care' },
  stopped: { mark: '✕', word: 'stops', tone: 'text-fail' },
  unreached: { mark: '·', word: 'not reached', tone: 'text-ink-3' },
}

/** The path, step by step; what comes after a stop is not reached. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="grid">
      {steps.map(({ name, state, says }) => (
        <li key={name} className="grid grid-cols-[1.25rem_1fr] gap-x-2 border-t border-line py-2">
          <span aria-hidden="true" className={`text-center font-semibold ${looks[state].tone}`}>
            {looks[state].mark}
          </span>
          <div className="min-w-0 text-[13px] leading-normal">
            <span className="font-semibold">{name}</span>{' '}
            <span className={looks[state].tone}>{looks[state].word}</span>
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
