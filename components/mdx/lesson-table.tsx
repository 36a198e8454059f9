'use client'

import type { ComponentProps } from 'react'
import { lesson } from '@/lib/messages/lesson/words'
import { useText } from '@/lib/messages/use-text'

/** A table wider than the screen scrolls by itself, also by keyboard. */
export function LessonTable(props: ComponentProps<'table'>) {
  const t = useText(lesson)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus
    <div className="wide-table" role="group" aria-label={t.table} tabIndex={0}>
      <table {...props} />
    </div>
  )
}
