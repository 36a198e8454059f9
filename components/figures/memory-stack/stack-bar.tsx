import { fits, parts, reservedGb, type Part, type Stack } from '@/lib/figures/memory-stack'
import { stackText } from '@/lib/messages/figures/memory-stack/words'
import { useText } from '@/lib/messages/use-text'

const looks: Readonly<Record<Part, string>> = {
  weights: 'bg-ink-3',
  gradients: 'bg-care',
  optimizer: 'bg-accent',
  gathered: 'bg-code-num',
  activations: 'bg-pass',
}

type Props = { readonly stack: Stack; readonly gpuGb: number }

/** The stack, lying down, against what the GPU has; then the same as a table. */
export function StackBar({ stack, gpuGb }: Props) {
  const t = useText(stackText)
  const room = gpuGb - reservedGb
  const scale = Math.max(gpuGb, stack.total) * 1.04
  const percent = (gb: number) => `${((100 * gb) / scale).toFixed(3)}%`
  const enough = fits(stack, gpuGb)
  return (
    <div className="grid gap-3">
      <div aria-hidden="true" className="relative mt-5 h-10 rounded-sm bg-sunken">
        <div className="flex h-full gap-px overflow-hidden rounded-sm">
          {parts.map((part) => (
            <span key={part} className={looks[part]} style={{ width: percent(stack[part]) }} />
          ))}
        </div>
        <span
          className="absolute -top-1.5 -bottom-1.5 w-0.5 bg-fail outline-2 outline-raised"
          style={{ left: percent(room) }}
        />
        <span
          className="absolute -top-5.5 -translate-x-full pr-1 text-[12px] whitespace-nowrap text-fail"
          style={{ left: percent(room) }}
        >
          {t.free(room)}
        </span>
      </div>
      <table className="w-full border-collapse text-[13px] tabular-nums">
        <caption className="sr-only">{t.caption}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part} className="border-t border-line">
              <th scope="row" className="py-1 text-left font-normal">
                <span
                  aria-hidden="true"
                  className={`mr-2 inline-block size-2.5 rounded-xs ${looks[part]}`}
                />
                {t.parts[part]}
              </th>
              <td className="py-1 text-right">{t.gb(stack[part])}</td>
            </tr>
          ))}
          <tr className="border-t border-line-2 font-semibold">
            <th scope="row" className="py-1.5 text-left">
              {t.together}{' '}
              <span className={enough ? 'text-pass' : 'text-fail'}>{enough ? t.fits : t.full}</span>
            </th>
            <td className="py-1.5 text-right">{t.totalOf(stack.total, room)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
