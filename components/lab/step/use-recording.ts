import { useEffect, useRef, useState } from 'react'
import type { RecordResult } from '@/lib/kernel/trace/record'

export type RecordingState = { readonly kind: 'recording'; readonly steps: number } | RecordResult

export type Start = (
  signal: AbortSignal,
  onProgress: (steps: number) => void,
) => Promise<RecordResult>

const begun: RecordingState = { kind: 'recording', steps: 0 }

/** Records when `key` changes; what is no longer wanted is ended. */
export function useRecording(key: string, start: Start) {
  const [latest, setLatest] = useState({ key, state: begun })
  const abort = useRef<AbortController>(null)
  const startLatest = useRef(start)
  useEffect(() => {
    startLatest.current = start
  })
  useEffect(() => {
    const own = new AbortController()
    abort.current = own
    let wanted = true
    const tell = (state: RecordingState) => {
      if (wanted) setLatest({ key, state })
    }
    void startLatest.current(own.signal, (steps) => tell({ kind: 'recording', steps })).then(tell)
    return () => {
      wanted = false
      own.abort()
    }
  }, [key])
  // The state of another key is that of a recording that is over.
  const state = latest.key === key ? latest.state : begun
  return { state, cancel: () => abort.current?.abort() }
}
