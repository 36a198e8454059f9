import type { CSSProperties } from 'react'
import { notesText } from '@/lib/messages/notes/words'
import { useText } from '@/lib/messages/use-text'
import type { Selected } from './use-selected-marks'

type Props = {
  readonly selected: Selected
  readonly onHighlight: () => void
  readonly onNote: () => void
}

/** Below the selected words; on touch screens at the bottom, out of the way of the system's menu. */
export function SelectionBar({ selected: { top, left }, onHighlight, onNote }: Props) {
  const t = useText(notesText)
  const place = { '--top': `${top}px`, '--left': `${left}px` } as CSSProperties
  return (
    <div
      role="toolbar"
      aria-label={t.selected}
      lang={t.lang}
      className="note-bar"
      style={place}
      // A press would take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" aria-keyshortcuts="H" onClick={onHighlight}>
        {t.highlight} <kbd aria-hidden="true">H</kbd>
      </button>
      <button type="button" aria-keyshortcuts="N" onClick={onNote}>
        {t.note} <kbd aria-hidden="true">N</kbd>
      </button>
    </div>
  )
}
