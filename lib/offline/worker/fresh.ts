/**
 * A kept answer as a new one: workers and navigations refuse what was redirected or belongs to
 * another request. Headers stay, security headers above all; what described the bytes on the wire
 * does not hold for the bytes that were kept.
 */
export function fresh(kept: Response): Response {
  const headers = new Headers(kept.headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
    headers.delete(name)
  return new Response(kept.body, { status: kept.status, statusText: kept.statusText, headers })
}
