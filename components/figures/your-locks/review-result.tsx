import { ChangeTable } from '@/components/figures/your-locks/change-table'
import { problemWords } from '@/components/figures/your-locks/problem-words'
import type { Review } from '@/components/figures/your-locks/use-review'
import { alarmWords, changeGroups, summary, type LockReport } from '@/lib/figures/lock-report'
import { locksText } from '@/lib/messages/figures/your-locks/words'
import { useText } from '@/lib/messages/use-text'

export function ReviewResult({ review }: { readonly review: Review }) {
  const t = useText(locksText)
  switch (review.kind) {
    case 'idle':
      return null
    case 'working':
      return <p className="text-ink-2">{t.working}</p>
    case 'problem':
      return (
        <p role="alert" className="rounded-lg bg-fail-soft p-3 text-fail [overflow-wrap:anywhere]">
          {problemWords(t, review.problem)}
        </p>
      )
    case 'report':
      return <Report report={review.report} />
  }
}

function Report({ report }: { readonly report: LockReport }) {
  const t = useText(locksText)
  const versionsMoved = report.diff.upgraded.length + report.diff.downgraded.length
  return (
    <div className="grid gap-4" data-testid="lock-report">
      <p className="font-medium">{summary(t, report)}</p>
      {report.same_content_hash && versionsMoved > 0 && (
        <p className="rounded-lg bg-care-soft p-3 text-care">{t.sameHash}</p>
      )}
      {report.alarms.length > 0 && <Alarms report={report} />}
      {changeGroups(t, report).map((group) => (
        <ChangeTable key={group.id} group={group} />
      ))}
    </div>
  )
}

function Alarms({ report }: { readonly report: LockReport }) {
  const t = useText(locksText)
  return (
    <ul className="grid gap-2">
      {report.alarms.map((alarm) => {
        const { name, kind, explained_by } = alarm
        const look = explained_by === null ? 'bg-fail-soft' : 'bg-care-soft'
        const ink = explained_by === null ? 'text-fail' : 'text-care'
        return (
          <li key={`${name} ${kind}`} className={`rounded-lg p-3 text-[14px] ${look}`}>
            <b className={ink}>
              {t.alarm(name)}
              {t.kinds[kind]}
              {explained_by !== null && t.explained}
            </b>
            <br />
            {alarmWords(t, alarm, report)}
          </li>
        )
      })}
    </ul>
  )
}
