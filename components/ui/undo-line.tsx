type Props = {
  /** What has happened; nothing yet: the place from which it will be announced. */
  readonly said: string | null
  readonly undo: string
  readonly onUndo: () => void
  /** Another number after each removal that the same line tells of. */
  readonly turn?: number
  readonly className?: string
}

/** The button that was pressed is gone: the focus goes to the one that brings back what was removed. */
export function UndoLine({ said, undo, onUndo, turn = 0, className = '' }: Props) {
  return (
    <p role="status" className={`flex flex-wrap items-center gap-3 ${className}`}>
      {said}
      {said !== null && (
        <button key={turn} type="button" className="button" ref={focusOnce} onClick={onUndo}>
          {undo}
        </button>
      )}
    </p>
  )
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
