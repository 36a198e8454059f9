import { useEffect } from 'react'
import { isEditable, singleKeysAllowed } from '@/components/ui/shortcuts'

export const onMac = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform)

/** Ctrl+K, ⌘K and, outside of fields, `/`. On a Mac Ctrl+K is left to fields: it cuts a line there. */
export function useSearchKeys(open: () => void): void {
  useEffect(() => {
    const mac = onMac()
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event, mac)) return
      event.preventDefault()
      // Another dialog has to be left first; in the search itself there is nothing to open.
      if (!document.querySelector('dialog[open], [role=dialog][data-open]')) open()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [open])
}

function isSearchKey(event: KeyboardEvent, mac: boolean): boolean {
  if (event.altKey || event.isComposing) return false
  if (event.key.toLowerCase() === 'k' && !event.shiftKey)
    return mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  const plain = !event.ctrlKey && !event.metaKey
  return event.key === '/' && plain && !isEditable(event.target) && singleKeysAllowed()
}
