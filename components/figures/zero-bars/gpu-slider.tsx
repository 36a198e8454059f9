import { useId } from 'react'

type Props = { readonly exponent: number; readonly onSlide: (exponent: number) => void }

/** GPUs in powers of two, 1 to 1,024. */
export function GpuSlider({ exponent, onSlide }: Props) {
  const id = useId()
  const gpus = (2 ** exponent).toLocaleString('en-GB')
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
