import { histogram, step } from '@/lib/figures/null-psi'
import { psiText } from '@/lib/messages/figures/null-psi/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly values: readonly number[]; readonly limit: number }

const marks = [0.1, 0.2, 0.3, 0.4]
const end = 21 * step
const left = (value: number) => `${((100 * value) / end).toFixed(3)}%`

/** A histogram of PSI from 0 to 0.4 and beyond; the upright line is the limit. */
export function PsiBars({ values, limit }: Props) {
  const t = useText(psiText)
  const counts = histogram(values)
  const most = Math.max(...counts)
  return (
    <div aria-hidden="true" className="text-[12px] text-ink-2 tabular-nums">
      <div className="relative h-44 border-b border-line-2 pt-5">
        <div className="flex h-full items-end gap-0.5">
          {counts.map((count, i) => (
            <span
              // The bars never change places.
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              className={`min-w-0 flex-1 ${i * step >= limit ? 'bg-care' : 'bg-ink-3'}`}
              style={{ height: `${((100 * count) / most).toFixed(2)}%` }}
            />
          ))}
        </div>
        <span className="absolute inset-y-0 w-0.5 bg-fail" style={{ left: left(limit) }} />
        <span
          className="absolute top-0 pl-2 font-medium whitespace-nowrap text-fail"
          style={{ left: left(limit) }}
        >
          {t.alarmAbove(t.number(limit, limit < 0.05 ? 3 : 2))}
        </span>
      </div>
      <div className="relative mt-1 h-5">
        <span>PSI 0</span>
        {marks.map((mark) => (
          <span key={mark} className="absolute -translate-x-1/2" style={{ left: left(mark) }}>
            {t.number(mark, 1)}
            {mark === 0.4 && '+'}
          </span>
        ))}
      </div>
    </div>
  )
}
