import { useEffect, type RefObject } from 'react'

declare global {
  interface Window {
    /** The last click in a lab before its code was there (public/theme.js). */
    earlyPress?: MouseEvent | null
  }
}

/** Presses the button again that was pressed while the page's code was still on its way. */
export function useEarlyPress(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const lab = root.current
    if (!lab || lab.hasAttribute('data-taken-up')) return
    lab.setAttribute('data-taken-up', '')
    const target = window.earlyPress?.target
    if (!(target instanceof Element) || !lab.contains(target)) return
    // A click that is still on its way is what made React take the lab up: it arrives by itself.
    const arrives = window.earlyPress?.eventPhase !== Event.NONE
    window.earlyPress = null
    if (!arrives) target.closest('button')?.click()
  }, [root])
}
