import type { Taken } from '@/lib/assign/gradebook/taken'
import { count } from '@/lib/site/count'

/** Files that are no hand-ins, each with its reason. */
export function RefusedList({ taken }: { readonly taken: readonly Taken[] }) {
  const refused = taken.filter((one) => one.kind === 'refused')
  if (refused.length === 0) return null
  return (
    <section aria-labelledby="refused" data-testid="gradebook-refused" className="min-w-0">
      <h2 id="refused" className="section-title">
        {count(refused.length, 'file')} not taken
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line text-[0.9375rem]">
        {refused.map(({ key, source, reason }) => (
          <li key={key} className="py-2.5">
            <span className="font-medium break-all">{source}</span>
            <span className="block break-words text-ink-2">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
