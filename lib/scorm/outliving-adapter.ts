type RequestConfig = {
  readonly url?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly data?: unknown
}

type WithAxios = {
  getAxios(): { defaults: { adapter?: unknown } }
}

/** Browsers let this many bytes outlive a page. */
const mostBytes = 60_000

/** Requests by `fetch` with `keepalive`: XMLHttpRequest, the library's own way, dies with the page. */
export function outlivingThePage(xapi: unknown): void {
  if (xapi) (xapi as WithAxios).getAxios().defaults.adapter = send
}

async function send(config: RequestConfig) {
  const body = typeof config.data === 'string' ? config.data : null
  const response = await fetch(config.url ?? '', {
    method: (config.method ?? 'get').toUpperCase(),
    headers: plain(config.headers),
    body,
    keepalive: (body?.length ?? 0) < mostBytes,
  })
  const data = await response.text()
  if (!response.ok) throw new Error(`it answered ${response.status} ${data.slice(0, 200)}`.trim())
  return {
    data,
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    config,
    request: null,
  }
}

const plain = (headers: RequestConfig['headers'] = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
