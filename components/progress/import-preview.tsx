import type { Problem } from '@/lib/progress/parse'
import type { ImportResult } from '@/lib/progress/transfer'
import type { Outline } from './outline'
import { ExportButton } from './export-button'
import { summaryLines } from './summary-lines'

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
  if (result.kind === 'refused')
    return (
      <div className="mt-4 rounded-xl bg-fail-soft px-4 py-3" data-testid="import-refused">
        <p>
          <strong className="font-semibold">{name}</strong>: {result.message} Nothing was changed.
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
        {summary.changes
          ? `${name} would bring:`
          : `${name} holds nothing that is not here already.`}
      </p>
      <ul className="mt-1 list-disc pl-5">
        {summaryLines(outline, summary).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.length > 0 && <Problems problems={problems} />}
      <div className="mt-4 flex flex-wrap gap-3">
        {summary.changes && (
          <button type="button" className="button button-go" onClick={onAccept}>
            Import
          </button>
        )}
        {summary.draftsReplaced.length > 0 && <ExportButton label="Export what is here first" />}
        <button type="button" className="button" onClick={onCancel}>
          {summary.changes ? 'Cancel' : 'Close'}
        </button>
      </div>
    </div>
  )
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const more = problems.length - shownProblems
  return (
    <div className="mt-3 rounded-lg bg-care-soft px-3 py-2 text-sm">
      <p className="font-medium">What could not be read is left out:</p>
      <ul>
        {problems.slice(0, shownProblems).map(({ path, message }) => (
          <li key={path}>
            <code className="font-mono text-[0.8125rem]">{path}</code>: {message}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </div>
  )
}
