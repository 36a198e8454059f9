'use client'

import { useRef, useState } from 'react'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly label: string
  readonly text: string
  readonly note?: string
  readonly rows?: number
}

/** A text to take along: shown whole, with a button that copies it. */
export function CopyField({ label, text, note, rows = 3 }: Props) {
  const t = useText(teachText)
  const box = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<{ readonly of: string; readonly words: string } | null>(null)
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setTold({ of: text, words: t.copied })
    } catch {
      box.current?.select()
      setTold({ of: text, words: t.marked })
    }
  }
  return (
    <div className="grid min-w-0 gap-1.5 text-[0.9375rem]">
      <label className="grid min-w-0 gap-1 font-medium">
        {label}
        <textarea
          ref={box}
          readOnly
          rows={rows}
          value={text}
          onFocus={(event) => event.target.select()}
          className="w-full resize-y rounded-lg border border-line-2 bg-paper p-2.5 font-mono text-[12.5px] leading-snug font-normal break-all"
        />
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => void copy()}>
          {t.copy}
          <span className="sr-only"> {label}</span>
        </button>
        <span role="status" className="text-sm text-ink-2 tabular-nums">
          {told?.of === text ? told.words : note}
        </span>
      </div>
    </div>
  )
}
