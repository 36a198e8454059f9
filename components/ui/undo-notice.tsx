'use client'

import { useEffect, useRef } from 'react'
import type { Undo } from '@/components/ui/use-undo'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly undo: Undo
  /** What was done: `Removed.` */
  readonly said: string
  readonly className?: string
}

/** Says what was done and offers the way back; empty before, so that screen readers hear it come. */
export function UndoNotice({ undo, said, className = '' }: Props) {
  const t = useText(site)
  const button = useRef<HTMLButtonElement>(null)
  const { back } = undo
  // The button that was pressed went with what it removed, and took the focus along.
  useEffect(() => {
    if (back) button.current?.focus()
  }, [back])
  return (
    <p role="status" className={`flex flex-wrap items-center gap-3 ${className}`}>
      {back && said}
      {back && (
        <button ref={button} type="button" className="button" onClick={undo.take}>
          {t.undo}
        </button>
      )}
    </p>
  )
}
