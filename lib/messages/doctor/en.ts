/** The page that says whether labs work in the frame it is in, and why not. */
export const english = {
  looking: 'Looking at this frame …',
  start: 'Start Python here',
  starting: 'Starting Python …',
  again: 'Start Python again',
  pythonMemory: 'Memory for Python',
  memoryChoices: { '': 'decided by itself', short: 'sparing', roomy: 'with room' },
  memoryNotKept: 'This frame keeps no choice; add ?memory=short to its address.',
  copy: 'Copy as text',
  copied: 'Copied.',
  mayNotCopy: 'This frame may not copy. The text is selected below: press Ctrl+C.',
  asText: 'The findings as text',
  forPrograms: 'For programs: what was measured, as JSON',
  toDo: 'To do:',
  words: {
    works: 'works',
    limited: 'limited',
    missing: 'missing',
    unneeded: 'not needed',
    unknown: 'not known',
  },
  report: (summary: string) => `Embed doctor: ${summary}`,
  groups: { needed: 'What a lab needs', kept: 'What it remembers', rest: 'The rest' },
  /** Of a frame, or of a page that is in none. */
  summaries: {
    frame: {
      works: 'Labs run in this frame.',
      limited: 'Labs run in this frame, with limits.',
      missing: 'Labs cannot run in this frame.',
    },
    page: {
      works: 'Labs run in this page.',
      limited: 'Labs run in this page, with limits.',
      missing: 'Labs cannot run in this page.',
    },
  },
  titles: {
    sandbox: 'Sandbox of the frame',
    fetch: 'Files of the course',
    worker: 'Workers',
    wasm: 'WebAssembly',
    python: 'Python',
    drafts: 'Keeping what learners type',
    caches: 'Keeping Python between visits',
    handshake: 'Page around',
    clipboard: 'Copy buttons',
    fullscreen: 'Full screen',
    width: 'Width',
    memory: 'Memory of the device',
    sparing: 'Python in memory',
    isolation: 'Cross-origin isolation, shared memory',
    options: 'Options in the address',
  },
  /** Why a probe failed where no browser says it: facts carry the English. */
  probes: {
    silent: 'It did not answer.',
    noScript: 'Its script could not be loaded.',
    notBack: 'What was written could not be read back.',
    noDatabase: 'The database did not open.',
    onlyHttps: 'It is only there over https.',
    noOrigin: 'A frame without an origin gets no worker.',
    nothing: 'Nothing happened for 60 seconds.',
  },
  seeSandbox: 'See “Sandbox of the frame”.',
  sandbox: {
    unframed:
      'This page is not in a frame. Put its address into your page as a frame to examine that.',
    works: 'Scripts run, and the frame has its own origin.',
    fails:
      'The frame has no origin: it is sandboxed without allow-same-origin. Workers, requests and storage are refused.',
    fix: 'In the page that holds the frame, write sandbox="allow-scripts allow-same-origin", or leave the attribute sandbox out. In an LMS, ask the administrator to allow this site as an external tool or trusted frame.',
  },
  fetch: {
    works: 'The frame can load files of its own site.',
    fails: 'The frame cannot load files of its own site.',
    fix: 'See whether a filter, a proxy or an extension blocks this site.',
  },
  worker: {
    works: 'Module workers start, so code can run and be stopped.',
    fails: 'Module workers do not start, so no code can run.',
    fix: 'Use a browser of 2023 or later (Chrome 80, Firefox 114, Safari 15). Where the site is served by your own server, its policy must allow worker-src ’self’.',
  },
  wasm: {
    works: 'WebAssembly compiles; Python is made of it.',
    fails: 'WebAssembly does not compile, so Python cannot start.',
    fix: 'Where your server sends a Content-Security-Policy with this site, script-src needs ’wasm-unsafe-eval’. Some locked-down browsers switch WebAssembly off (Safari’s Lockdown Mode, Edge’s enhanced security): exempt this site.',
  },
  python: {
    unknown: 'Not started yet: it loads 20 MB once. Use the button above.',
    works: (version: string, seconds: string) =>
      `Python ran. Version ${version}, ${seconds} s from the press of the button.`,
    fails: 'Python did not run.',
    fix: 'Look at the findings above it first. If they all work, reload and try again; a proxy may cut long downloads short.',
  },
  drafts: {
    works: 'Work is saved in this browser.',
    keptAround: 'The browser refuses this frame any storage, but the page around keeps everything.',
    refused:
      'The browser refuses this frame any storage: work is kept only while the page is open.',
    apart:
      'Work is saved in this browser, most likely apart for each site that frames the lab: it does not follow the learner to this course’s own pages.',
    apartSaid:
      'Work is saved in this browser, apart for each site that frames the lab (the browser says so): it does not follow the learner to this course’s own pages.',
    fix: 'Embed with embed.js (<day-one-lab>): your page then keeps what learners type and gives it back. Or link to the lab in a tab of its own.',
  },
  caches: {
    works: 'Python is kept unpacked, so the next visit starts sooner.',
    noIndexedDb:
      'Python is kept unpacked, so the next visit starts sooner. IndexedDB is refused; nothing here needs it.',
    refused:
      'The browser keeps no unpacked copy here, so each visit unpacks Python again, and starts later.',
    fix: 'Nothing has to be done. Over https, and where third-party storage is allowed, it is kept.',
  },
  handshake: {
    greeted: (origin: string, protocol: string) => `${origin} has said hello (${protocol}).`,
    greetedKeeps: (origin: string, protocol: string) =>
      `${origin} has said hello (${protocol}) and keeps the learner’s work.`,
    ours: 'embed.js or the same protocol',
    silent: (parent: string) =>
      `${parent} frames this page and has not said hello. It hears of results and height, and cannot keep the learner’s work.`,
    silentFix:
      'Embed with embed.js, or say hello as docs/embedding.md describes, if your page should keep work.',
    unknown:
      'The browser does not tell who frames this page, and nobody has said hello: results are sent to nobody.',
    unknownFix:
      'Embed with embed.js; or let your page send its origin: remove referrerpolicy="no-referrer" from the iframe and the page.',
  },
  allowFix: 'On the iframe, write allow="clipboard-write; fullscreen". embed.js does.',
  clipboard: {
    allowed: 'Copy buttons work.',
    denied: 'Copy buttons are refused here; Ctrl+C works all the same.',
    unknown: 'The browser does not say whether copy buttons may write; Ctrl+C works all the same.',
  },
  fullscreen: {
    works: 'The frame may fill the screen.',
    fails: 'The frame may not fill the screen.',
  },
  width: {
    wide: (pixels: number) => `${pixels} CSS pixels: brief and code side by side.`,
    narrow: (pixels: number) =>
      `${pixels} CSS pixels: brief above code, as on a phone. Side by side needs 736.`,
    tooNarrow: (pixels: number) =>
      `${pixels} CSS pixels: narrower than the 320 that labs are made for.`,
    fix: 'Give the frame width="100%" of a wider column.',
  },
  memory: {
    unknown: 'The browser does not say.',
    enough: (gigabytes: number) => `${gigabytes} GB or more.`,
    little: (gigabytes: number) =>
      `About ${gigabytes} GB: little for two Python interpreters. Other tabs may be put to sleep.`,
    fix: 'Close other tabs, and put one lab on a page.',
  },
  sparing: {
    because: {
      asked: 'as the address or the choice above asks',
      device: 'because the device has little memory',
      killed: 'because the browser ended the page before this one',
      failed: 'because memory has run short in this tab',
    },
    sparing: (because: string) =>
      `Sparing, ${because}: no Python at rest, one while a program runs, two while a report is made. Run starts a little later.`,
    roomy: 'With room: one Python waits, so Run starts at once.',
  },
  isolation: {
    there: 'There, and not needed.',
    missing: 'Not there, as in nearly every frame, and not needed: Stop ends the worker instead.',
  },
  options: {
    works: 'All that the address asks for is understood.',
    wrong: (problems: string) => `Not understood, and left out: ${problems}.`,
    fix: 'Correct the address of the frame, or the attributes of <day-one-lab>.',
  },
}
