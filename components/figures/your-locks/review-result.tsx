import { ChangeTable } from '@/components/figures/your-locks/change-table'
import type { Review } from '@/components/figures/your-locks/use-review'
import { alarmWords, changeGroups, summary, type LockReport } from '@/lib/figures/lock-report'

export function ReviewResult({ review }: { readonly review: Review }) {
  switch (review.kind) {
    case 'idle':
      return null
    case 'working':
      return <p className="text-ink-2">Starting Python and reading both files…</p>
    case 'problem':
      return (
        <p role="alert" className="rounded-lg bg-fail-soft p-3 text-fail [overflow-wrap:anywhere]">
          {review.message}
        </p>
      )
    case 'report':
      return <Report report={review.report} />
  }
}

function Report({ report }: { readonly report: LockReport }) {
  const versionsMoved = report.diff.upgraded.length + report.diff.downgraded.length
  return (
    <div className="grid gap-4" data-testid="lock-report">
      <p className="font-medium">{summary(report)}</p>
      {report.same_content_hash && versionsMoved > 0 && (
        <p className="rounded-lg bg-care-soft p-3 text-care">
          Both locks carry the same content-hash, so pyproject.toml did not change; the versions
          did. The lock was made anew, or edited.
        </p>
      )}
      {report.alarms.length > 0 && <Alarms report={report} />}
      {changeGroups(report).map((group) => (
        <ChangeTable key={group.title} group={group} />
      ))}
    </div>
  )
}

function Alarms({ report }: { readonly report: LockReport }) {
  return (
    <ul className="grid gap-2">
      {report.alarms.map((alarm) => {
        const { name, kind, explained_by } = alarm
        const look = explained_by === null ? 'bg-fail-soft' : 'bg-care-soft'
        const ink = explained_by === null ? 'text-fail' : 'text-care'
        return (
          <li key={`${name} ${kind}`} className={`rounded-lg p-3 text-[14px] ${look}`}>
            <b className={ink}>
              Alarm: {name}, {kind === 'source' ? 'another source' : 'another hash'}
              {explained_by !== null && ', explained by its move'}
            </b>
            <br />
            {alarmWords(alarm, report)}
          </li>
        )
      })}
    </ul>
  )
}
