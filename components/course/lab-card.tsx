import { LabBadge } from '@/components/course/lab-badge'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import type { LabSummary } from '@/lib/course/schema'

import { SayCourse } from '@/components/course/say'

export function LabCard({ lab }: { readonly lab: LabSummary }) {
  const { id, title, summary, minutes, checks } = lab
  return (
    <AppLink
      href={`/labs/${id}`}
      className="group flex flex-wrap items-start gap-x-6 gap-y-3 rounded-xl border border-line bg-raised p-5 hover:border-line-2 hover:shadow-lift"
    >
      <span className="min-w-0 flex-1 basis-72">
        <span
          lang="en"
          className="block font-serif text-xl leading-snug font-[560] group-hover:text-accent"
        >
          {title}
        </span>
        <span lang="en" className="mt-1 block text-pretty text-ink-2">
          <CodeText text={summary} />
        </span>
      </span>
      <span className="flex items-center gap-4 pt-1 text-sm font-medium text-ink-2 tabular-nums">
        <span>
          <SayCourse is="minutes" of={[minutes]} />
        </span>
        <span>
          <SayCourse is="checks" of={[checks.length]} />
        </span>
        <LabBadge id={id} />
      </span>
    </AppLink>
  )
}
