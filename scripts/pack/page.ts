import { escapeXml } from './xml'

/** No `connect-src`: a cmi5 package talks to the LRS that its launch names, wherever that is. */
const policy =
  "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"

/** The one page of a package. Relative addresses only, and no script inside: policies refuse those. */
export const indexPage = (title: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="app/style.css">
<script src="app/watch.js"></script>
<script type="module" src="app/start.js"></script>
</head>
<body>
<div id="root"><p id="starting" role="status" style="padding:1.5rem">Starting …</p></div>
<noscript><p style="padding:1.5rem">This lab runs Python in your browser and needs JavaScript.</p></noscript>
</body>
</html>
`

/**
 * Says so when the course does not start: a browser that is too old, or an LMS that serves its
 * scripts under a wrong type, would otherwise leave a blank page. As old a JavaScript as can be.
 */
export const watchScript = `(function () {
  var limit = 30000
  function tell(why) {
    var place = document.getElementById('starting')
    if (!place) return
    place.setAttribute('role', 'alert')
    place.textContent =
      'The course has not started. ' + why +
      ' Reload the page; if that does not help, tell whoever runs your LMS that this package needs' +
      ' JavaScript modules, Web Workers and WebAssembly from its own files.'
  }
  addEventListener('error', function (event) {
    var at = event.target
    if (at && at.tagName === 'SCRIPT') tell('A script could not be loaded: ' + at.src)
    else if (event.message) tell('Its script failed: ' + event.message + '.')
  }, true)
  addEventListener('unhandledrejection', function (event) {
    tell('Its script failed: ' + (event.reason && event.reason.message || event.reason) + '.')
  })
  setTimeout(function () { tell('Nothing happened for ' + limit / 1000 + ' seconds.') }, limit)
})()
`
