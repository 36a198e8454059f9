/** What the browser says of its storage for this site, in bytes; `null` when it does not say. */
export type Room = {
  readonly used: number
  readonly free: number
  readonly persistent: boolean
}

export async function measureRoom(): Promise<Room | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    if (usage === undefined || quota === undefined) return null
    const persistent = await navigator.storage.persisted()
    return { used: usage, free: Math.max(0, quota - usage), persistent }
  } catch {
    return null
  }
}

/** Asks that nothing is removed when the disk gets short; browsers decide by their own lights. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist()
  } catch {
    // Then it may be removed, and is fetched again.
  }
}
