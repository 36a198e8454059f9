import { effectiveBatch, problems } from '@/lib/figures/config-check'
import type { Row } from '@/lib/figures/config-compose'

type Props = { readonly rows: readonly Row[]; readonly refused: number }

/** What follows from the config: the effective batch, and what cannot work. */
export function Outcome({ rows, refused }: Props) {
  const batch = effectiveBatch(rows)
  const found = problems(rows)
  const impossible = found.length === 0 ? 'Nothing impossible' : `${found.length} impossible`
  const said = `Effective batch ${batch?.product ?? 'unknown'}. ${impossible}. ${refused === 1 ? '1 override' : `${refused} overrides`} refused.`
  return (
    <div className="grid gap-3 border-t border-line-2 pt-4">
      <p className="sr-only" role="status">
        {said}
      </p>
      <p>
        <b className="font-semibold">Effective batch</b>{' '}
        {batch ? (
          <span className="tabular-nums">
            {batch.batch} examples × {batch.steps} accumulation steps × {batch.gpus} GPUs ={' '}
            <b className="font-semibold">{batch.product}</b>
          </span>
        ) : (
          'cannot be computed: one of its three factors is no whole number.'
        )}
      </p>
      {found.length === 0 ? (
        <p className="rounded-md bg-pass-soft px-3 py-2 text-[13px]">
          <b className="font-semibold text-pass">Possible.</b> None of the three rules objects.
        </p>
      ) : (
        <ul className="grid gap-2">
          {found.map((problem) => (
            <li
              key={problem}
              className="rounded-md bg-care-soft px-3 py-2 text-[13px] leading-normal"
            >
              <b className="font-semibold text-care">Impossible</b> {problem}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
