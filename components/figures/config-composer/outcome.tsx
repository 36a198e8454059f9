import { effectiveBatch, problems } from '@/lib/figures/config-check'
import type { Row } from '@/lib/figures/config-compose'
import { composerText } from '@/lib/messages/figures/config-composer/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly rows: readonly Row[]; readonly refused: number }

/** What follows from the config: the effective batch, and what cannot work. */
export function Outcome({ rows, refused }: Props) {
  const t = useText(composerText)
  const batch = effectiveBatch(rows)
  const found = problems(rows, t)
  const said = t.said(String(batch?.product ?? t.unknown), found.length, refused)
  return (
    <div className="grid gap-3 border-t border-line-2 pt-4">
      <p className="sr-only" role="status">
        {said}
      </p>
      <p>
        <b className="font-semibold">{t.batch}</b>{' '}
        {batch ? (
          <span className="tabular-nums">
            {t.factors(batch.batch, batch.steps, batch.gpus)}{' '}
            <b className="font-semibold">{batch.product}</b>
          </span>
        ) : (
          t.noBatch
        )}
      </p>
      {found.length === 0 ? (
        <p className="rounded-md bg-pass-soft px-3 py-2 text-[13px]">
          <b className="font-semibold text-pass">{t.possible}</b> {t.noObjection}
        </p>
      ) : (
        <ul className="grid gap-2">
          {found.map((problem) => (
            <li
              key={problem}
              className="rounded-md bg-care-soft px-3 py-2 text-[13px] leading-normal"
            >
              <b className="font-semibold text-care">{t.impossible}</b> {problem}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
