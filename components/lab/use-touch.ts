import { useEffect, type RefObject } from 'react'
import type { LabVariant } from './lab-props'
import type { OpenLab } from './open-lab'

/**
 * Tells an open lab once that somebody means to work in it: they focus or press something in it,
 * or they came to a page that is nothing else.
 */
export function useTouch(
  root: RefObject<HTMLElement | null>,
  lab: OpenLab | null,
  variant: LabVariant,
): void {
  useEffect(() => {
    const element = root.current
    if (!lab || !element) return
    const touch = () => lab.controller.act({ kind: 'touch' })
    if (variant === 'page' || element.contains(document.activeElement)) touch()
    const once = { once: true, capture: true }
    element.addEventListener('focusin', touch, once)
    element.addEventListener('pointerdown', touch, once)
    return () => {
      element.removeEventListener('focusin', touch, once)
      element.removeEventListener('pointerdown', touch, once)
    }
  }, [root, lab, variant])
}
