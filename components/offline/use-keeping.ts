'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Parcel } from '@/lib/offline/parcel'
import { basePath } from '@/lib/site/base-path'
import { keepEverything, look, type Kept, type Keeping } from './keep-everything'

/** The download for offline: what is kept, and the one that runs. */
export function useKeeping(parcels: readonly Parcel[]) {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'looking' })
  const running = useRef<AbortController | null>(null)
  const refresh = useCallback(
    (then: (kept: Kept) => Keeping) =>
      look(parcels, `${basePath}/`)
        .then((kept) => setKeeping(then(kept)))
        .catch(() => setKeeping({ kind: 'impossible' })),
    [parcels],
  )
  useEffect(() => {
    void refresh((kept) => ({ kind: 'idle', kept }))
    return () => running.current?.abort()
  }, [refresh])

  const start = async () => {
    const control = new AbortController()
    running.current = control
    const outcome = await keepEverything(parcels, `${basePath}/`, control.signal, setKeeping)
    running.current = null
    await refresh((kept) => ({ kind: 'ended', kept, outcome }))
  }
  const cancel = () => running.current?.abort()
  const remove = async () => {
    const { forgetOffline } = await import('@/lib/offline/page/forget')
    await forgetOffline(new URL(`${basePath}/`, location.href).href)
    await refresh((kept) => ({ kind: 'ended', kept, outcome: { kind: 'removed' } }))
  }
  return { keeping, start, cancel, remove }
}
