import { useCallback, useRef, useState } from 'react'

export type OnDemand<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed' }

/**
 * Something heavy that a figure loads when it is first used. `start` may be called at every use:
 * it does nothing while the load is under way or done, and tries again after a failure.
 */
export function useOnDemand<T>(load: () => Promise<T>): readonly [OnDemand<T>, () => void] {
  const [state, setState] = useState<OnDemand<T>>({ kind: 'idle' })
  const busy = useRef(false)
  const start = useCallback(() => {
    if (busy.current) return
    busy.current = true
    setState({ kind: 'loading' })
    load().then(
      (value) => setState({ kind: 'ready', value }),
      () => {
        busy.current = false
        setState({ kind: 'failed' })
      },
    )
  }, [load])
  return [state, start]
}
