import { useId } from 'react'
import type { Stepper } from '@/components/figures/search-tree/use-stepper'
import { searchTreeText } from '@/lib/messages/figures/search-tree/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly stepper: Stepper; readonly last: number }

export function StepControls({ stepper, last }: Props) {
  const t = useText(searchTreeText)
  const id = useId()
  const { at, playing, go, play } = stepper
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 [@media(scripting:none)]:hidden print:hidden">
      <div className="flex gap-2">
        <button type="button" className="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {t.back}
        </button>
        <button type="button" className="button" disabled={at === last} onClick={() => go(at + 1)}>
          {t.forward}
        </button>
        <button
          type="button"
          className="button min-w-18 justify-center"
          onClick={() => play(!playing)}
        >
          {playing ? t.pause : t.play}
        </button>
      </div>
      <div className="flex min-w-52 flex-1 items-center gap-3">
        <input
          id={id}
          type="range"
          aria-label={t.step}
          min={0}
          max={last}
          value={at}
          onChange={(event) => go(Number(event.target.value))}
          className="h-6 min-w-0 flex-1 cursor-pointer accent-accent"
        />
        <output htmlFor={id} className="text-[13px] text-ink-2 tabular-nums">
          {t.stepOf(at, last)}
        </output>
      </div>
    </div>
  )
}
