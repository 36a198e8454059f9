const name = 'day-one-offline'

/** Whoever removed what was kept does not get it back by opening the next page. */
export function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(name) === 'off'
  } catch {
    return false
  }
}

export function switchOffline(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
  } catch {
    // Without storage nothing is kept anyway.
  }
}

type Connection = { readonly saveData?: boolean; readonly effectiveType?: string }

/** Somebody who pays for data, or waits for it, is asked first. */
export function savesData(
  connection: Connection | undefined = (navigator as { readonly connection?: Connection })
    .connection,
): boolean {
  return connection?.saveData === true || /^(slow-)?2g$/.test(connection?.effectiveType ?? '')
}
