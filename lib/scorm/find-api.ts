import type { Dialect } from './dialect'

/** What is looked at of a window; a window of another origin throws at any of it. */
export type WindowLike = {
  readonly parent: WindowLike | null
  readonly opener?: WindowLike | null
  readonly [name: string]: unknown
}

export type ApiObject = Readonly<Record<string, unknown>>

/** As many frames up as SCORM content may be nested. */
const mostParents = 10

/**
 * The LMS' API object and the version it speaks: in this window or up to ten parents, then in the
 * window that opened this one and its parents. The package's own version is looked for first.
 */
export function findApi(
  start: WindowLike,
  dialects: readonly Dialect[],
): { readonly api: ApiObject; readonly dialect: Dialect } | null {
  for (const dialect of dialects) {
    const api =
      climb(start, dialect) ??
      openersOf(start).reduce<ApiObject | null>(
        (found, opener) => found ?? climb(opener, dialect),
        null,
      )
    if (api) return { api, dialect }
  }
  return null
}

function climb(start: WindowLike, { apiName, calls }: Dialect): ApiObject | null {
  let here: WindowLike | null = start
  for (let step = 0; here && step <= mostParents; step += 1) {
    const found = read(here, apiName)
    if (isApi(found, calls.initialize)) return found
    const parent: WindowLike | null = windowAt(here, 'parent')
    here = parent === here ? null : parent
  }
  return null
}

/** Of this window and of the outermost one, which an LMS may have opened as a pop-up. */
function openersOf(start: WindowLike): readonly WindowLike[] {
  return [start, windowAt(start, 'top')].flatMap((window) => {
    const opener = window && windowAt(window, 'opener')
    return opener ? [opener] : []
  })
}

function isApi(value: unknown, initialize: string): value is ApiObject {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false
  return typeof read(value as WindowLike, initialize) === 'function'
}

const windowAt = (window: WindowLike, name: string) =>
  (read(window, name) ?? null) as WindowLike | null

function read(window: WindowLike, name: string): unknown {
  try {
    return window[name]
  } catch {
    return undefined
  }
}
