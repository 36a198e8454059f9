/** Why a browser does not store, in words; `error` as its database rejects. */
export function storageWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  switch (error.name) {
    case 'VersionError':
      return 'a newer version of Day One keeps it here; reload the page to get that version'
    case 'QuotaExceededError':
      return 'its storage is full'
    case 'SecurityError':
      return 'storage is switched off for this page'
    default:
      return error.message
  }
}

export const text = {
  unread: (count: number) =>
    `${count === 1 ? 'One kept entry' : `${count} kept entries`} could not be read and ${count === 1 ? 'is' : 'are'} not shown. Take the files in again if something is missing.`,
}
