import { useEffect, type RefObject } from 'react'

declare global {
  interface Window {
    /** The last click in a part before its code was there (public/theme.js). */
    earlyPress?: MouseEvent | null
    /** The keys pressed in a lab's code before that, in their order. */
    earlyKeys?: KeyboardEvent[]
  }
}

/** Presses again what was pressed while the part's code was still on its way. */
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
    if (!arrives) press(target)
  }, [root])
}

function press(target: Element): void {
  if (!(target instanceof HTMLInputElement)) return target.closest('button')?.click()
  const { type, value } = target
  if (type === 'radio' || type === 'checkbox') {
    // The browser has changed it already. React hears of a change only if it saw it otherwise before.
    target.checked = !target.checked
    target.click()
  } else if (value !== target.defaultValue) {
    target.value = target.defaultValue
    // Past React, which watches the element's own property.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, value)
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
