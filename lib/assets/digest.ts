/**
 * SHA-256 in base64. The browser computes it beside the page's thread: 70 ms for 30 MB in which the
 * page answers. Secure contexts only, which Cache Storage needs as well.
 */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...hash))
}
