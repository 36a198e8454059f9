import { useId } from 'react'

import type { Finding, Verdict } from '@/lib/embed/doctor/finding'
import { doctorText } from '@/lib/messages/doctor/words'
import { useText } from '@/lib/messages/use-text'

const looks: Readonly<Record<Verdict, { readonly tone: string; readonly icon: string }>> = {
  works: { tone: 'text-pass', icon: 'M4.5 10.5l3.5 3.5 7.5-8' },
  limited: { tone: 'text-care', icon: 'M10 5v6M10 14.2v.3' },
  missing: { tone: 'text-fail', icon: 'M5.5 5.5l9 9M14.5 5.5l-9 9' },
  unneeded: { tone: 'text-ink-3', icon: 'M5 10h10' },
  unknown: {
    tone: 'text-ink-3',
    icon: 'M7.6 7.6a2.4 2.4 0 1 1 3.4 2.3c-.7.4-1 .8-1 1.6M10 14.4v.2',
  },
}

type Props = { readonly title: string; readonly findings: readonly Finding[] }

export function FindingList({ title, findings }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="section-title mb-3">
        {title}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {findings.map((finding) => (
          <Row key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function Row({ finding: { id, title, verdict, says, fix } }: { readonly finding: Finding }) {
  const t = useText(doctorText)
  const { tone, icon } = looks[verdict]
  return (
    <li
      data-testid={`finding-${id}`}
      data-state={verdict}
      className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 py-3 text-[15px] leading-normal"
    >
      <svg viewBox="0 0 20 20" aria-hidden className={`mt-0.5 size-5 ${tone}`}>
        <path
          d={icon}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <div>
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{title}</span>
          <span className={`text-sm font-medium ${tone}`}>{t.words[verdict]}</span>
        </p>
        <p className="max-w-[44rem] text-ink-2">{says}</p>
        {fix && (
          <p className="mt-1 max-w-[44rem]">
            <span className="font-semibold">{t.toDo}</span> {fix}
          </p>
        )}
      </div>
    </li>
  )
}
