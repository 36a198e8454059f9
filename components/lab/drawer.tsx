import type { CheckLinks } from './check-links'
import { CheckRow } from './check-row'
import { problemsOf } from './inspection'
import type { LabAction } from './lab-action'
import type { LabOutline } from './lab-props'
import { shownResults, type DrawerTab, type LabView } from './lab-view'
import type { OpenLab } from './open-lab'
import { ownFiles } from './step/own-files'
import { TabList } from './tab-list'
import { useLinkStop } from './use-link-stop'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly id: string
  readonly outline: LabOutline
  readonly view: LabView
  readonly lab: OpenLab | null
  readonly links: CheckLinks
  readonly act: (action: LabAction) => void
}

export function Drawer({ id, outline, view, lab, links, act }: Props) {
  const t = useText(labText)
  const { stop, list } = useLinkStop()
  const tabId = `${id}-drawer`
  const panelOf = (tab: DrawerTab) => `${tabId}-${tab}-panel`
  const readonlyPaths = outline.files.flatMap(({ path, readonly }) => (readonly ? [path] : []))
  const results = shownResults(view.session, outline.checks)
  const passed = results.filter((result) => result?.state === 'passed').length
  const { phase, report } = view.session
  const judged = report !== null || phase.kind === 'checking'
  const problems = problemsOf(view.inspections).length
  return (
    <div hidden={view.step !== null} className="border-t border-line bg-paper">
      <div className="flex items-center gap-3 border-b border-line px-3">
        <TabList<DrawerTab>
          label={t.results}
          idPrefix={tabId}
          panelOf={panelOf}
          selected={view.drawer}
          onSelect={(tab) => act({ kind: 'show-drawer', tab })}
          tabClass="border-b-2 border-transparent px-2 py-2 text-[13.5px] font-semibold text-ink-2 hover:text-ink aria-selected:border-accent aria-selected:text-ink"
          tabs={[
            { id: 'checks', label: t.checks },
            { id: 'output', label: t.output },
            ...(outline.tools.length > 0
              ? [{ id: 'problems' as const, label: <ProblemsLabel count={problems} /> }]
              : []),
          ]}
        />
        <span className="ml-auto truncate pr-1 text-[13px] text-ink-3 tabular-nums">
          {judged && t.passedOf(passed, outline.checks.length)}
          {view.stale && report && t.beforeLastChange}
        </span>
      </div>
      <div
        id={panelOf('checks')}
        role="tabpanel"
        aria-labelledby={`${tabId}-checks`}
        hidden={view.drawer !== 'checks'}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the links in it */}
        <ol {...list}>
          {outline.checks.map((check, index) => (
            <CheckRow
              key={check.id}
              check={check}
              result={results[index] ?? null}
              // The first one without a result is the one being asked.
              asking={phase.kind === 'checking' && index === phase.settled.length}
              awaited={phase.kind === 'checking' && !results[index]}
              steppable={isSteppable(lab, view, check.id)}
              lab={lab}
              {...links.of(check.id)}
              stop={index === stop}
              act={act}
            />
          ))}
        </ol>
      </div>
      <div
        id={panelOf('output')}
        role="tabpanel"
        aria-labelledby={`${tabId}-output`}
        data-testid="lab-output"
        hidden={view.drawer !== 'output'}
      >
        {lab ? (
          <lab.parts.OutputPane view={view} steppable={lab.pack.main.endsWith('.py')} act={act} />
        ) : (
          <p className="px-4 py-3 text-sm text-ink-3">{t.noOutputYet}</p>
        )}
      </div>
      {outline.tools.length > 0 && (
        <div
          id={panelOf('problems')}
          role="tabpanel"
          aria-labelledby={`${tabId}-problems`}
          data-testid="lab-problems"
          hidden={view.drawer !== 'problems'}
        >
          {lab ? (
            <lab.parts.ProblemsPane view={view} readonly={readonlyPaths} act={act} />
          ) : (
            <p className="px-4 py-3 text-sm text-ink-3">{t.noFindingsYet}</p>
          )}
        </div>
      )}
    </div>
  )
}

const isSteppable = (lab: OpenLab | null, { session }: LabView, check: string): boolean =>
  session.checked?.asked[check] !== undefined && lab !== null && ownFiles(lab.pack).length > 0

function ProblemsLabel({ count }: { count: number }) {
  const t = useText(labText)
  return (
    <>
      {t.problems}
      {count > 0 && (
        <span className="ml-1.5 rounded-full bg-care-soft px-1.5 py-px text-[13px] leading-4 font-medium text-care tabular-nums">
          {count}
        </span>
      )}
    </>
  )
}
