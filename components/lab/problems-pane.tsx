import type { Diagnostic } from '@/lib/tools/tool'
import { tools } from '@/lib/tools/tools'
import { ProblemIcon } from './icons'
import { problemsOf } from './inspection'
import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import type { LabView } from './lab-view'
import { PlainText } from './plain-text'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'
import { failuresText } from '@/lib/messages/failures/words'
import { sayIn } from '@/lib/messages/saying'

type Props = {
  readonly view: LabView
  readonly readonly: readonly string[]
  readonly act: (action: LabAction) => void
}

/** More than this many rows help nobody; the rest is counted. */
const mostShown = 200

/** What the tools found, in all files, each with its place, its rule and its repairs. */
export function ProblemsPane({ view, readonly, act }: Props) {
  const t = useText(benchText)
  const why = useText(failuresText)
  const problems = problemsOf(view.inspections)
  const shown = problems.slice(0, mostShown)
  return (
    <div className="text-sm">
      {view.inspections.map(
        ({ tool, state }) =>
          state.kind === 'failed' && (
            <p
              key={tool}
              className="flex flex-wrap items-center gap-2 border-b border-line bg-care-soft px-4 py-2"
            >
              <span>
                {sayIn(why, state.failure)} {t.worksWithout}
              </span>
              <LabButton look="plain" onClick={() => act({ kind: 'retry-tool', tool })}>
                {t.tryAgain}
              </LabButton>
            </p>
          ),
      )}
      {shown.length === 0 && <p className="px-4 py-3 text-ink-2">{nothingFound(t, view)}</p>}
      <ol aria-label={t.problems}>
        {shown.map((problem, index) => (
          <Row
            // oxlint-disable-next-line react/no-array-index-key -- two may be alike in all but place
            key={`${problem.file}:${problem.code}:${index}`}
            problem={problem}
            editable={!readonly.includes(problem.file)}
            act={act}
          />
        ))}
      </ol>
      {problems.length > shown.length && (
        <p className="px-4 py-2 text-[13px] text-ink-3">
          {t.andMore(problems.length - shown.length)}
        </p>
      )}
    </div>
  )
}

function nothingFound(t: typeof benchText.english, { inspections }: LabView): string {
  const names = (kept: typeof inspections) => kept.map(({ tool }) => tools[tool].name).join(', ')
  const asked = inspections.filter(({ of }) => of !== null)
  const waiting = inspections.filter(({ of, state }) => of === null && state.kind !== 'failed')
  const found = asked.length > 0 ? t.nothingToReport(names(asked)) : ''
  return waiting.length > 0 ? found + t.notAsked(names(waiting)) : found
}

type RowProps = {
  readonly problem: Diagnostic
  readonly editable: boolean
  readonly act: Props['act']
}

function Row({ problem, editable, act }: RowProps) {
  const t = useText(benchText)
  const { file, from, severity, tool, code, message, url, fixes } = problem
  return (
    <li
      data-testid="problem"
      data-tool={tool}
      data-code={code ?? ''}
      data-severity={severity}
      className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 border-b border-line px-4 py-2.5 last:border-b-0"
    >
      <ProblemIcon severity={severity} />
      <div className="min-w-0">
        <p className="break-words">
          <PlainText>{message}</PlainText>
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-ink-3">
          <button
            type="button"
            onClick={() => act({ kind: 'jump', place: { file, ...from } })}
            className="font-semibold text-accent underline-offset-4 hover:underline pointer-coarse:py-2"
          >
            {t.place(file, from.line)}
          </button>
          <span>
            {tools[tool].name}
            {code && (
              <>
                {' '}
                {url ? (
                  <a href={url} className="font-mono underline underline-offset-2">
                    {code}
                  </a>
                ) : (
                  <span className="font-mono">{code}</span>
                )}
              </>
            )}
          </span>
          {editable &&
            fixes.map((fix) => (
              <button
                key={fix.title}
                type="button"
                className="inline-flex min-h-7 items-center rounded-md border border-line-2 bg-raised px-2 text-left font-semibold text-ink hover:bg-sunken pointer-coarse:min-h-10"
                onClick={() => act({ kind: 'fix', diagnostic: problem, fix })}
              >
                {fix.title}
              </button>
            ))}
        </p>
      </div>
    </li>
  )
}
