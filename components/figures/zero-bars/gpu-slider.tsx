import { useId } from 'react'
import { zeroText } from '@/lib/messages/figures/zero-bars/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly exponent: number; readonly onSlide: (exponent: number) => void }

/** GPUs in powers of two, 1 to 1,024. */
export function GpuSlider({ exponent, onSlide }: Props) {
  const t = useText(zeroText)
  const id = useId()
  const gpus = t.count(2 ** exponent)
  return (
    <div className="min-w-0 flex-1 basis-56">
      <label htmlFor={id} className="mb-1.5 block text-[13px] font-medium text-ink-2">
        GPUs: <b className="font-semibold text-ink tabular-nums">{gpus}</b>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        value={exponent}
        aria-valuetext={`${gpus} GPUs`}
        onChange={(event) => onSlide(Number(event.target.value))}
        className="h-9 w-full accent-accent"
      />
    </div>
  )
}
