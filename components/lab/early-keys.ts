import type { LabAction } from './lab-action'

type Key = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key pressed in the preview will do once the editor is there; `null`: leave it alone. */
export function actionOfKey({ key, ctrlKey, metaKey, altKey }: Key): LabAction | null {
  const command = ctrlKey || metaKey
  if (command && key.toLowerCase() === 'a') return { kind: 'select-all' }
  if (command || altKey) return null
  if (key === 'Enter') return { kind: 'insert', before: '\n' }
  if (key === 'Backspace' || key === 'Delete') return { kind: 'delete' }
  // A character; the names of other keys (Tab, Escape, ArrowUp) are longer.
  return /^.$/u.test(key) ? { kind: 'insert', before: key } : null
}
