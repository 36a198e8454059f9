import { copyResponse } from 'serwist'

/**
 * A kept answer as a new one: workers and navigations refuse what was redirected or belongs to
 * another request. Headers stay, security headers above all; what described the bytes on the wire
 * does not hold for the bytes that were kept.
 */
export function fresh(kept: Response): Promise<Response> {
  return copyResponse(kept, (init) => {
    const headers = new Headers(init.headers)
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
      headers.delete(name)
    return { ...init, headers }
  })
}
