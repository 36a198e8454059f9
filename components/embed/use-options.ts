import { useSyncExternalStore } from 'react'
import { plainOptions, readOptions, type EmbedOptions } from '@/lib/embed/options'

const never = () => () => {}
let read: EmbedOptions | null = null
const ofThisPage = () => (read ??= readOptions(location.search).options)

/** What the frame's address asks for; on the server and in the first render nothing. */
export function useOptions(): EmbedOptions {
  return useSyncExternalStore(never, ofThisPage, () => plainOptions)
}
