'use client'

import { useState } from 'react'
import { asideTime, type Aside } from '@/lib/progress/asides'
import { removeAside } from '@/lib/progress/store'
import { useAsides } from '@/lib/progress/use-asides'
import { downloadText } from './download-text'
import { isoDay, moment } from './times'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

/** States that could not be used as they stood, kept word for word. */
export function AsideList() {
  const t = useText(progress)
  const asides = useAsides()
  const [removing, setRemoving] = useState('')
  if (asides.length === 0) return null
  return (
    <section
      aria-label={t.aside}
      className="mt-7 rounded-xl bg-care-soft px-5 py-4 text-[0.9375rem] leading-normal"
      data-testid="asides"
    >
      <p className="max-w-[44rem]">
        <strong className="block font-semibold">{t.aside}</strong>
        <span className="text-ink-2">{t.asideMore}</span>
      </p>
      <ul className="mt-2">
        {asides.map((aside) => (
          <AsideRow
            key={aside.key}
            aside={aside}
            removing={removing === aside.key}
            onRemove={() => {
              if (removing === aside.key) removeAside(aside.key)
              setRemoving(removing === aside.key ? '' : aside.key)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

type RowProps = {
  readonly aside: Aside
  readonly removing: boolean
  readonly onRemove: () => void
}

function AsideRow({ aside, removing, onRemove }: RowProps) {
  const t = useText(progress)
  const time = asideTime(aside)
  const kilobytes = Math.max(1, Math.round(aside.text.length / 1000))
  return (
    <li className="flex flex-wrap items-center gap-3 py-1.5">
      <span className="mr-auto tabular-nums">
        {moment(t.lang, time)}, {kilobytes} kB
      </span>
      <button
        type="button"
        className="button"
        onClick={() => downloadText(`day-one-aside-${isoDay(time)}.json`, aside.text)}
      >
        {t.download}
      </button>
      <button type="button" className="button" onClick={onRemove}>
        {removing ? t.reallyRemove : t.remove}
      </button>
    </li>
  )
}
