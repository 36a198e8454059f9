import type { Taken } from '@/lib/assign/gradebook/taken'

import { ReasonWords } from './reason-words'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

/** Files that are no hand-ins, each with its reason. */
export function RefusedList({ taken }: { readonly taken: readonly Taken[] }) {
  const t = useText(gradebookText)
  const refused = taken.filter((one) => one.kind === 'refused')
  if (refused.length === 0) return null
  return (
    <section aria-labelledby="refused" data-testid="gradebook-refused" className="min-w-0">
      <h2 id="refused" className="section-title">
        {t.notTaken(refused.length)}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line text-[0.9375rem]">
        {refused.map(({ key, source, reason }) => (
          <li key={key} className="py-2.5">
            <span className="font-medium break-all">{source}</span>
            <span className="block break-words text-ink-2">
              <ReasonWords reason={reason} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
