'use client'

import { useId, useState } from 'react'
import { InstallRows } from '@/components/figures/resolve-by-date/install-rows'
import { Tracks, type Track } from '@/components/figures/resolve-by-date/tracks'
import type { Morning } from '@/lib/figures/resolve-by-date'
import { datesText } from '@/lib/messages/figures/resolve-by-date/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly mornings: readonly Morning[]
  readonly tracks: readonly Track[]
  /** Where each morning stands on the axis, 0 to 1. */
  readonly cursor: readonly number[]
  readonly lockedAt: number
}

export function DateSliderLive({ mornings, tracks, cursor, lockedAt }: Props) {
  const t = useText(datesText)
  const [at, setAt] = useState(0)
  const id = useId()
  const today = mornings[at]
  if (today === undefined) return null
  const { range } = today
  // The thumb stands under the cursor line: the slider covers the part of the axis it moves on.
  const margins = {
    marginInlineStart: `calc(${lockedAt * 100}% - 8px)`,
    marginInlineEnd: `calc(${(1 - (cursor.at(-1) ?? 1)) * 100}% - 8px)`,
  }
  return (
    <div className="grid gap-4" lang={t.lang}>
      <Tracks tracks={tracks} today={today} cursorAt={cursor[at] ?? 0} lockedAt={lockedAt} />
      <div className="grid gap-1">
        <label htmlFor={id} className="flex flex-wrap justify-between gap-x-4">
          <span className="text-ink-2">{t.installOn}</span>
          <output htmlFor={id} className="font-semibold tabular-nums">
            {t.day(today.day)}
          </output>
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={mornings.length - 1}
          value={at}
          onChange={(event) => setAt(Number(event.target.value))}
          aria-valuetext={t.installs(t.day(today.day), range.numkit, range.textcore)}
          style={margins}
          className="h-6 min-w-0 cursor-pointer accent-accent"
        />
      </div>
      <InstallRows today={today} />
    </div>
  )
}
