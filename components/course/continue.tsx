'use client'

import { AppLink } from '@/components/ui/app-link'
import { resumeTarget } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'

type Place = { readonly path: string; readonly name: string }

/** Begins the course, or goes on where the learner left off. */
export function Continue({ places }: { readonly places: readonly Place[] }) {
  const t = useText(pages)
  const target = useProgress(resumeTarget)
  const place = places.find(({ path }) => path === target?.path)
  const [first] = places
  if (first === undefined) return null
  const hash = place && target?.heading ? `#${target.heading}` : ''
  const href = `${(place ?? first).path}${hash}`
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <AppLink href={href} className="button button-go px-5! py-2! text-[0.9375rem]!">
        {place ? t.goOn(place.name) : t.begin}
      </AppLink>
      <AppLink
        href={place ? first.path : '/labs'}
        className="text-[0.9375rem] font-medium text-ink-2 underline underline-offset-4 hover:text-ink"
      >
        {place ? t.fromStart : t.toLabs}
      </AppLink>
    </p>
  )
}
