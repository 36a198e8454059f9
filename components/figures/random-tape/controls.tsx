import { useId } from 'react'
import type { Loop } from '@/lib/figures/random-tape'
import { tapeText } from '@/lib/messages/figures/random-tape/words'
import { useText } from '@/lib/messages/use-text'

const choices = ['none', 'plain', 'shuffle'] as const satisfies readonly Loop[]

type LoopProps = { readonly loop: Loop; readonly onChoose: (loop: Loop) => void }

/** What runs before the layer is made. */
export function LoopChoice({ loop, onChoose }: LoopProps) {
  const t = useText(tapeText)
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-[13px] font-medium text-ink-2">{t.before}</legend>
      <div className="flex flex-wrap rounded-lg border border-line-2 bg-sunken p-0.5">
        {choices.map((choice) => (
          <label
            key={choice}
            className="relative flex min-h-9 flex-1 items-center justify-center rounded-md px-3 text-center text-[13px] font-medium text-ink-2 has-checked:bg-raised sm:whitespace-nowrap has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line-2)] has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={choice === loop}
              onChange={() => onChoose(choice)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {t.loops[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type SeedProps = {
  readonly written: string
  readonly valid: boolean
  readonly onWrite: (written: string) => void
}

export function SeedField({ written, valid, onWrite }: SeedProps) {
  const t = useText(tapeText)
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[13px] font-medium text-ink-2">
        {t.seed}
      </label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={written}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : `${id}-why`}
        onChange={(event) => onWrite(event.target.value)}
        className="h-10 w-32 rounded-lg border border-line-2 bg-paper px-3 font-mono text-sm aria-invalid:border-fail"
      />
      {!valid && (
        <p id={`${id}-why`} role="alert" className="mt-1 text-[13px] text-fail">
          {t.badSeed}
        </p>
      )}
    </div>
  )
}
