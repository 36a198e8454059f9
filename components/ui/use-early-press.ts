import { useEffect, type RefObject } from 'react'

declare global {
  interface Window {
    /** The last click in a part before its code was there (public/theme.js). */
    earlyPress?: MouseEvent | null
    /** The keys pressed in a lab's code before that, in their order. */
    earlyKeys?: KeyboardEvent[]
  }
}

/** Presses the button again that was pressed while the part's code was still on its way. */
export function useEarlyPress(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const part = root.current
    if (!part || part.hasAttribute('data-taken-up')) return
    part.setAttribute('data-taken-up', '')
    const target = window.earlyPress?.target
    if (!(target instanceof Element) || !part.contains(target)) return
    // A click that is still on its way is what made React take the part up: it arrives by itself.
    const arrives = window.earlyPress?.eventPhase !== Event.NONE
    window.earlyPress = null
    if (!arrives) target.closest('button')?.click()
  }, [root])
}
