import { useEffect, useRef, useState } from 'react'
import type { RecordResult } from '@/lib/kernel/trace/record'

export type RecordingState = { readonly kind: 'recording'; readonly steps: number } | RecordResult

export type Start = (
  signal: AbortSignal,
  onProgress: (steps: number) => void,
) => Promise<RecordResult>

/** Records when `key` changes or `again` is called; what is no longer wanted is ended. */
export function useRecording(key: string, start: Start) {
  const [state, setState] = useState<RecordingState>({ kind: 'recording', steps: 0 })
  const [round, setRound] = useState(0)
  const abort = useRef<AbortController>(null)
  const latest = useRef(start)
  useEffect(() => {
    latest.current = start
  })
  useEffect(() => {
    const own = new AbortController()
    abort.current = own
    setState({ kind: 'recording', steps: 0 })
    const progress = (steps: number) => {
      if (!own.signal.aborted) setState({ kind: 'recording', steps })
    }
    void latest.current(own.signal, progress).then((result) => {
      if (abort.current === own) setState(result)
    })
    return () => {
      if (abort.current === own) abort.current = null
      own.abort()
    }
  }, [key, round])
  return {
    state,
    cancel: () => abort.current?.abort(),
    again: () => setRound((before) => before + 1),
  }
}
