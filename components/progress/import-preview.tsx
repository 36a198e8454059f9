import type { Misfit } from '@/lib/progress/problem'
import type { ImportResult } from '@/lib/progress/transfer'
import type { Outline } from './outline'
import { ExportButton } from './export-button'
import { summaryLines } from './summary-lines'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'
import { storageText } from '@/lib/messages/storage/words'
import { sayIn } from '@/lib/messages/saying'

const shownProblems = 6

type Props = {
  readonly outline: Outline
  readonly name: string
  readonly result: ImportResult
  readonly onAccept: () => void
  readonly onCancel: () => void
}

/** What a chosen file would change, or why it cannot be used. */
export function ImportPreview({ outline, name, result, onAccept, onCancel }: Props) {
  const t = useText(progress)
  const words = useText(storageText)
  if (result.kind === 'refused')
    return (
      <div className="mt-4 rounded-xl bg-fail-soft px-4 py-3" data-testid="import-refused">
        <p>
          <strong className="font-semibold">{name}</strong>: {sayIn(words, result.why)}{' '}
          {t.nothingChanged}
        </p>
      </div>
    )
  const { summary, problems } = result
  return (
    <div
      className="mt-4 rounded-xl border border-line-2 bg-raised px-4 py-4"
      data-testid="import-preview"
    >
      <p className="font-semibold">
        {summary.changes ? t.wouldBring(name) : t.bringsNothing(name)}
      </p>
      <ul className="mt-1 list-disc pl-5">
        {summaryLines(t.changes, outline, summary).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.length > 0 && <Problems problems={problems} />}
      <div className="mt-4 flex flex-wrap gap-3">
        {summary.changes && (
          <button type="button" className="button button-go" onClick={onAccept}>
            {t.import}
          </button>
        )}
        {summary.draftsReplaced.length > 0 && <ExportButton label={t.exportHere} />}
        <button type="button" className="button" onClick={onCancel}>
          {summary.changes ? t.cancel : t.close}
        </button>
      </div>
    </div>
  )
}

function Problems({ problems }: { readonly problems: readonly Misfit[] }) {
  const t = useText(progress)
  const words = useText(storageText)
  const more = problems.length - shownProblems
  return (
    <div className="mt-3 rounded-lg bg-care-soft px-3 py-2 text-sm">
      <p className="font-medium">{t.leftOut}</p>
      <ul>
        {problems.slice(0, shownProblems).map(({ path, why }) => (
          <li key={path}>
            <code className="font-mono text-[0.8125rem]">{path}</code>: {sayIn(words, why)}
          </li>
        ))}
        {more > 0 && <li>{t.andMore(more)}</li>}
      </ul>
    </div>
  )
}
