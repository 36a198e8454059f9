import { gradebookText } from '@/lib/messages/gradebook/words'

/** Why a browser does not store, in words; `error` as its database rejects. */
export function storageWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const t = gradebookText.current()
  switch (error.name) {
    case 'VersionError':
      return t.storageNewer
    case 'QuotaExceededError':
      return t.storageFull
    case 'SecurityError':
      return t.storageOff
    default:
      return error.message
  }
}
