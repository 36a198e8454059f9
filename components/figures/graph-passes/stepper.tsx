import { useId } from 'react'
import { passesText } from '@/lib/messages/figures/graph-passes/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly at: number; readonly last: number; readonly onStep: (at: number) => void }

/** Back, next, and a slider over all steps. */
export function Stepper({ at, last, onStep }: Props) {
  const t = useText(passesText)
  const id = useId()
  return (
    <div className="min-w-0 flex-1 basis-64">
      <label htmlFor={id} className="mb-1.5 block text-[13px] font-medium text-ink-2">
        {t.step(at, last)}
      </label>
      <div className="flex items-center gap-2">
        <StepButton off={at === 0} onClick={() => onStep(at - 1)}>
          {t.back}
        </StepButton>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          value={at}
          onChange={(event) => onStep(Number(event.target.value))}
          className="h-9 min-w-0 flex-1 accent-accent"
        />
        <StepButton off={at === last} onClick={() => onStep(at + 1)}>
          {t.next}
        </StepButton>
      </div>
    </div>
  )
}

type ButtonProps = {
  readonly off: boolean
  readonly onClick: () => void
  readonly children: string
}

/** Off by `aria-disabled`: at the last step it has the focus, and `disabled` would drop it. */
function StepButton({ off, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      className="button aria-disabled:cursor-not-allowed aria-disabled:text-ink-3"
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      {children}
    </button>
  )
}
