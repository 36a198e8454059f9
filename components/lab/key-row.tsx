import { memo, type PointerEvent } from 'react'
import { Glyph } from './icons'
import type { LabAction } from './lab-action'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

const keys: readonly {
  readonly label: string
  readonly name: keyof typeof labText.english.keyNames
  readonly before: string
  readonly after?: string
}[] = [
  { label: 'Tab', name: 'indent', before: '    ' },
  { label: '( )', name: 'parentheses', before: '(', after: ')' },
  { label: '[ ]', name: 'brackets', before: '[', after: ']' },
  { label: '{ }', name: 'braces', before: '{', after: '}' },
  { label: '" "', name: 'quotes', before: '"', after: '"' },
  { label: ':', name: 'colon', before: ':' },
  { label: '_', name: 'underscore', before: '_' },
]

/** Keeps the focus, and with it the on-screen keyboard, in the editor. */
const keepFocus = (event: PointerEvent) => event.preventDefault()

const keyClass =
  'grid h-10 min-w-9 flex-1 place-items-center rounded-md border border-line-2 bg-raised font-mono text-sm font-medium active:bg-accent-soft'

/** What on-screen keyboards hide two taps deep. Only where fingers do the typing. */
export const KeyRow = memo(function KeyRow({ act }: { act: (action: LabAction) => void }) {
  const t = useText(labText)
  return (
    <div
      role="group"
      aria-label={t.keys}
      onPointerDown={keepFocus}
      className="sticky [@media(max-height:26rem)]:static bottom-[calc(var(--dock,0px)+3.5rem)] z-[3] hidden gap-1.5 overflow-x-auto border-t border-line bg-sunken px-3 py-2 pointer-coarse:flex"
    >
      {keys.map(({ label, name, before, after }) => (
        <button
          key={name}
          type="button"
          aria-label={t.keyNames[name]}
          className={keyClass}
          onClick={() => act({ kind: 'insert', before, ...(after && { after }) })}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        aria-label={t.undo}
        className={keyClass}
        onClick={() => act({ kind: 'undo-edit' })}
      >
        <Glyph name="undo" />
      </button>
    </div>
  )
})
