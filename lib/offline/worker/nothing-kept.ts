/** When even the page that says so is gone: the browser has removed everything. */
export function nothingKept(scope: string): Response {
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Offline · Day One</title>
<style>body{max-width:34rem;margin:15vh auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif;color-scheme:light dark}</style>
<h1>This page is not here</h1>
<p>There is no network, and the browser has removed what it had kept of the course. Your progress is stored elsewhere and is not touched.</p>
<p><a href="${scope}">Try again</a></p></html>`
  return new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  })
}
