import { useId } from 'react'
import type { Refusal } from '@/lib/figures/config-compose'
import { composerText } from '@/lib/messages/figures/config-composer/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly written: string
  readonly onWrite: (written: string) => void
  readonly refused: readonly Refusal[]
}

const examples = [
  'training.learning_rate=1e-3',
  'training.learning_rte=1e-3',
  '+run.note="first try"',
  '+run.seed=7',
  '~training.log_every',
]

/** The command line: one override a line, and in words what did not fit. */
export function Overrides({ written, onWrite, refused }: Props) {
  const t = useText(composerText)
  const id = useId()
  const add = (example: string) =>
    onWrite(written.trim() ? `${written.trimEnd()}\n${example}` : example)
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-[13px] font-medium text-ink-2">
          {t.overrides}
        </label>
        {written !== '' && (
          <button type="button" className="text-[13px] underline" onClick={() => onWrite('')}>
            {t.clear}
          </button>
        )}
      </div>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(3, written.split('\n').length))}
        value={written}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        placeholder="hardware.mixed_precision=fp16"
        aria-describedby={refused.length > 0 ? `${id}-refused` : undefined}
        onChange={(event) => onWrite(event.target.value)}
        className="block w-full resize-y rounded-lg border border-line-2 bg-paper px-3 py-2 font-mono text-base leading-relaxed placeholder:text-ink-3 sm:text-[13px]"
      />
      <p className="mt-2 flex flex-wrap items-center gap-1.5 text-[13px] text-ink-2">
        {t.tryThese}
        {examples.map((example) => (
          <button
            key={example}
            type="button"
            onClick={() => add(example)}
            className="rounded-md border border-line bg-sunken px-2 py-1 text-left font-mono text-xs break-all text-ink hover:border-ink-3"
          >
            {example}
          </button>
        ))}
      </p>
      {refused.length > 0 && (
        <ul id={`${id}-refused`} className="mt-3 grid gap-2">
          {refused.map(({ line, override, why }) => (
            <li key={line} className="rounded-md bg-fail-soft px-3 py-2 text-[13px] leading-normal">
              <b className="font-semibold text-fail">{t.refused}</b>{' '}
              <code className="font-mono break-all">{override}</code>
              <br />
              {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
