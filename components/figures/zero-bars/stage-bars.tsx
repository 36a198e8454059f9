import { parts, stages, statesPerGpu, type Part, type Run } from '@/lib/figures/zero-bars'
import { zeroText } from '@/lib/messages/figures/zero-bars/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly run: Run; readonly gpuGb: number }

const looks: Readonly<Record<Part, string>> = {
  optimizer: 'bg-accent',
  gradients: 'bg-care',
  weights: 'bg-ink-3',
}

/** A bar for each stage, with its numbers; the upright line is the memory of a GPU. */
export function StageBars({ run, gpuGb }: Props) {
  const t = useText(zeroText)
  const all = stages.map((stage) => statesPerGpu(run, stage))
  const scale = Math.max(gpuGb * 1.1, ...all.map(({ total }) => total))
  const percent = (gb: number) => `${((100 * gb) / scale).toFixed(3)}%`
  return (
    <table className="w-full border-collapse text-[13px] tabular-nums">
      <caption className="pb-2 text-left text-ink-2">
        {t.caption}{' '}
        {parts.map((part) => (
          <span key={part} className="mr-3 inline-block">
            <span aria-hidden="true" className={`mr-1 inline-block size-2.5 ${looks[part]}`} />
            {t.parts[part]}
          </span>
        ))}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t.columns.stage}</th>
          <th scope="col">{t.columns.share}</th>
          <th scope="col">{t.columns.total}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((states, stage) => (
          <tr key={stages[stage]} className="border-t border-line">
            <th scope="row" className="w-16 py-2.5 text-left font-medium whitespace-nowrap">
              {t.stage(stage)}
            </th>
            <td className="py-2.5">
              <div className="relative h-7 rounded-sm bg-sunken">
                <div className="flex h-full overflow-hidden rounded-sm">
                  {parts.map((part) => (
                    <span
                      key={part}
                      className={looks[part]}
                      style={{ width: percent(states[part]) }}
                    />
                  ))}
                </div>
                <span
                  aria-hidden="true"
                  className="absolute -inset-y-1 w-0.5 bg-fail shadow-[0_0_0_1px_var(--raised)]"
                  style={{ left: percent(gpuGb) }}
                />
              </div>
              <p className="mt-1 flex flex-wrap gap-x-3 text-[12px] text-ink-2">
                {parts.map((part) => (
                  <span key={part} className="whitespace-nowrap">
                    {t.parts[part]} {t.gb(states[part])}
                  </span>
                ))}
              </p>
            </td>
            <td className="w-24 py-2.5 pl-1 text-right align-top whitespace-nowrap sm:pl-3">
              <b className="block leading-7 font-semibold">{t.gb(states.total)}</b>
              <span className={states.total <= gpuGb ? 'text-pass' : 'text-fail'}>
                {states.total <= gpuGb ? t.fits : t.tooMuch}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
