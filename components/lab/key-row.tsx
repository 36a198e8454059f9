import type { PointerEvent } from 'react'
import { Glyph } from './icons'
import type { LabAction } from './lab-action'

const keys: readonly {
  readonly label: string
  readonly name: string
  readonly before: string
  readonly after?: string
}[] = [
  { label: 'Tab', name: 'Indent', before: '    ' },
  { label: '( )', name: 'Parentheses', before: '(', after: ')' },
  { label: '[ ]', name: 'Brackets', before: '[', after: ']' },
  { label: '{ }', name: 'Braces', before: '{', after: '}' },
  { label: '" "', name: 'Quotes', before: '"', after: '"' },
  { label: ':', name: 'Colon', before: ':' },
  { label: '_', name: 'Underscore', before: '_' },
]

/** Keeps the focus, and with it the on-screen keyboard, in the editor. */
const keepFocus = (event: PointerEvent) => event.preventDefault()

const keyClass =
  'grid h-10 min-w-9 flex-1 place-items-center rounded-md border border-line-2 bg-raised font-mono text-sm font-medium active:bg-accent-soft'

/** What on-screen keyboards hide two taps deep. Only where fingers do the typing. */
export function KeyRow({ act }: { act: (action: LabAction) => void }) {
  return (
    <div
      role="group"
      aria-label="Keys for code"
      onPointerDown={keepFocus}
      className="sticky bottom-[calc(var(--dock,0px)+3.5rem)] z-[3] hidden gap-1.5 overflow-x-auto border-t border-line bg-sunken px-3 py-2 pointer-coarse:flex"
    >
      {keys.map(({ label, name, before, after }) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          className={keyClass}
          onClick={() => act({ kind: 'insert', before, ...(after && { after }) })}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        aria-label="Undo"
        className={keyClass}
        onClick={() => act({ kind: 'undo-edit' })}
      >
        <Glyph name="undo" />
      </button>
    </div>
  )
}
