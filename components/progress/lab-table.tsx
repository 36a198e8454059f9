'use client'

import { AppLink } from '@/components/ui/app-link'
import { Ring } from '@/components/ui/ring'
import { labState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { nameOf, type Outline, type OutlineLab } from './outline'
import { Section } from './section'
import { day } from './times'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

const heading = 'py-2 pr-4 text-left text-sm font-medium text-ink-2'
const cell = 'border-t border-line py-3 pr-4 align-top tabular-nums'

export function LabTable({ outline }: { readonly outline: Outline }) {
  const t = useText(progress)
  return (
    <Section title={t.labs}>
      <table className="w-full text-[0.9375rem] leading-normal">
        <thead>
          <tr>
            <th className={heading}>{t.lab}</th>
            <th className={`${heading} max-md:hidden`}>{t.chapter}</th>
            <th className={heading}>{t.state}</th>
            <th className={`${heading} max-sm:hidden`}>{t.best}</th>
            <th className={`${heading} max-sm:hidden`}>{t.tries}</th>
            <th className={`${heading} max-md:hidden`}>{t.last}</th>
          </tr>
        </thead>
        <tbody>
          {outline.labs.map((lab) => (
            <LabRow key={lab.id} lab={lab} chapter={nameOf(outline, lab.chapter)} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function LabRow({ lab, chapter }: { readonly lab: OutlineLab; readonly chapter: string }) {
  const t = useText(progress)
  const { state, best, tries, last } = useProgress((progress) => {
    const known = progress.labs[lab.id]
    return {
      state: labState(progress, lab.id),
      best: known?.best,
      tries: known?.tries ?? 0,
      last: Math.max(known?.draft?.at ?? 0, known?.attempts.at(-1)?.at ?? 0),
    }
  })
  const share = best && best.total > 0 ? best.passed / best.total : 0
  // A lab that was tried is never drawn as full: only a pass is.
  const fraction = state === 'passed' ? 1 : Math.min(share, 0.95)
  return (
    <tr data-testid={`progress-lab-${lab.id}`} data-state={state}>
      <th scope="row" className={`${cell} text-left font-semibold`}>
        <AppLink href={`/labs/${lab.id}`} className="hover:text-accent">
          {lab.title}
        </AppLink>
      </th>
      <td className={`${cell} text-ink-2 max-md:hidden`}>{chapter}</td>
      <td className={cell}>
        <span className="inline-flex items-center gap-2 whitespace-nowrap">
          <Ring fraction={fraction} />
          {t.labStates[state]}
        </span>
      </td>
      <td className={`${cell} whitespace-nowrap max-sm:hidden`}>
        {best ? t.someOf(best.passed, best.total) : '–'}
      </td>
      <td className={`${cell} max-sm:hidden`}>{tries || '–'}</td>
      <td className={`${cell} text-ink-2 max-md:hidden`}>{last > 0 ? day(t.lang, last) : '–'}</td>
    </tr>
  )
}
