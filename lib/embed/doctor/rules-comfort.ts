import type { Rule } from './finding'

/* What makes a frame pleasant, or tells the page around more. */

const frame = 'On the iframe, write allow="clipboard-write; fullscreen". embed.js does.'

const handshake: Rule = ({ framed, host, parent }) => {
  const base = { id: 'handshake', title: 'Page around' }
  if (!framed) return null
  if (host)
    return {
      ...base,
      verdict: 'works',
      says: `${host.origin} has said hello (${host.speaks === 'SPLICE' ? 'SPLICE' : 'embed.js or the same protocol'})${host.keeps ? ' and keeps the learner’s work' : ''}.`,
    }
  return parent
    ? {
        ...base,
        verdict: 'limited',
        says: `${parent} frames this page and has not said hello. It hears of results and height, and cannot keep the learner’s work.`,
        fix: 'Embed with embed.js, or say hello as docs/embedding.md describes, if your page should keep work.',
      }
    : {
        ...base,
        verdict: 'limited',
        says: 'The browser does not tell who frames this page, and nobody has said hello: results are sent to nobody.',
        fix: 'Embed with embed.js; or let your page send its origin: remove referrerpolicy="no-referrer" from the iframe and the page.',
      }
}

const because = {
  asked: 'as the address or the choice above asks',
  device: 'because the device has little memory',
  killed: 'because the browser ended the page before this one',
  failed: 'because memory has run short in this tab',
} as const

export const comfortRules: readonly Rule[] = [
  handshake,
  ({ clipboard }) => ({
    id: 'clipboard',
    title: 'Copy buttons',
    verdict: clipboard === 'allowed' ? 'works' : clipboard === 'denied' ? 'limited' : 'unknown',
    says:
      clipboard === 'allowed'
        ? 'Copy buttons work.'
        : clipboard === 'denied'
          ? 'Copy buttons are refused here; Ctrl+C works all the same.'
          : 'The browser does not say whether copy buttons may write; Ctrl+C works all the same.',
    ...(clipboard === 'denied' ? { fix: frame } : {}),
  }),
  ({ fullscreen }) => ({
    id: 'fullscreen',
    title: 'Full screen',
    verdict: fullscreen ? 'works' : 'limited',
    says: fullscreen ? 'The frame may fill the screen.' : 'The frame may not fill the screen.',
    ...(fullscreen ? {} : { fix: frame }),
  }),
  ({ width }) => {
    const base = { id: 'width', title: 'Width' }
    if (width >= 736)
      return {
        ...base,
        verdict: 'works',
        says: `${width} CSS pixels: brief and code side by side.`,
      }
    return width >= 320
      ? {
          ...base,
          verdict: 'works',
          says: `${width} CSS pixels: brief above code, as on a phone. Side by side needs 736.`,
        }
      : {
          ...base,
          verdict: 'limited',
          says: `${width} CSS pixels: narrower than the 320 that labs are made for.`,
          fix: 'Give the frame width="100%" of a wider column.',
        }
  },
  ({ memory }) => {
    const base = { id: 'memory', title: 'Memory of the device' }
    if (memory === null) return { ...base, verdict: 'unknown', says: 'The browser does not say.' }
    return memory >= 2
      ? { ...base, verdict: 'works', says: `${memory} GB or more.` }
      : {
          ...base,
          verdict: 'limited',
          says: `About ${memory} GB: little for two Python interpreters. Other tabs may be put to sleep.`,
          fix: 'Close other tabs, and put one lab on a page.',
        }
  },
  ({ sparing }) => ({
    id: 'sparing',
    title: 'Python in memory',
    verdict: 'works',
    says: sparing
      ? `Sparing, ${because[sparing]}: no Python at rest, one while a program runs, two while a report is made. Run starts a little later.`
      : 'With room: one Python waits, so Run starts at once.',
  }),
  ({ isolated, sharedMemory }) => ({
    id: 'isolation',
    title: 'Cross-origin isolation, shared memory',
    verdict: isolated && sharedMemory ? 'works' : 'unneeded',
    says:
      isolated && sharedMemory
        ? 'There, and not needed.'
        : 'Not there, as in nearly every frame, and not needed: Stop ends the worker instead.',
  }),
  ({ options }) => {
    const base = { id: 'options', title: 'Options in the address' }
    return options.length === 0
      ? { ...base, verdict: 'works', says: 'All that the address asks for is understood.' }
      : {
          ...base,
          verdict: 'limited',
          says: `Not understood, and left out: ${options.map(({ option, message }) => `${option} ${message}`).join('; ')}.`,
          fix: 'Correct the address of the frame, or the attributes of <day-one-lab>.',
        }
  },
]
