import { useEffect, type RefObject } from 'react'
import { observeNear } from '@/components/ui/observe-near'

/** Not in the DOM types yet; Chromium only. */
type WithConnection = Navigator & { readonly connection?: { readonly saveData?: boolean } }

/**
 * Calls `onNear` once when the element comes near the viewport and the page is idle. Never for
 * people who save data: their lab opens when they touch it.
 */
export function useNear(ref: RefObject<HTMLElement | null>, onNear: () => void): void {
  useEffect(() => {
    const element = ref.current
    if (!element || (navigator as WithConnection).connection?.saveData) return
    let cancel = () => {}
    const stop = observeNear(element, '400px 0px', () => {
      cancel = whenIdle(onNear)
    })
    return () => {
      stop()
      cancel()
    }
  }, [ref, onNear])
}

/** Safari has no requestIdleCallback. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 200)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}
