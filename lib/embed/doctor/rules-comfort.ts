import { limited, unknown, works, type Rule, type Rules } from './finding'

/* What makes a frame pleasant, or tells the page around more. */

const handshake: Rule = ({ framed, host, parent }, { handshake: t }) => {
  if (!framed) return null
  if (host) {
    const protocol = host.speaks === 'SPLICE' ? 'SPLICE' : t.ours
    return works(
      host.keeps ? t.greetedKeeps(host.origin, protocol) : t.greeted(host.origin, protocol),
    )
  }
  return parent ? limited(t.silent(parent), t.silentFix) : limited(t.unknown, t.unknownFix)
}

const clipboard: Rule = ({ clipboard: state }, t) => {
  if (state === 'denied') return limited(t.clipboard.denied, t.allowFix)
  return state === 'allowed' ? works(t.clipboard.allowed) : unknown(t.clipboard.unknown)
}

const fullscreen: Rule = ({ fullscreen: may }, t) =>
  may ? works(t.fullscreen.works) : limited(t.fullscreen.fails, t.allowFix)

const width: Rule = ({ width: pixels }, { width: t }) => {
  if (pixels >= 736) return works(t.wide(pixels))
  return pixels >= 320 ? works(t.narrow(pixels)) : limited(t.tooNarrow(pixels), t.fix)
}

const memory: Rule = ({ memory: gigabytes }, { memory: t }) => {
  if (gigabytes === null) return unknown(t.unknown)
  return gigabytes >= 2 ? works(t.enough(gigabytes)) : limited(t.little(gigabytes), t.fix)
}

const sparing: Rule = ({ sparing: why }, { sparing: t }) =>
  works(why ? t.sparing(t.because[why]) : t.roomy)

const isolation: Rule = ({ isolated, sharedMemory }, { isolation: t }) =>
  isolated && sharedMemory ? works(t.there) : { verdict: 'unneeded', says: t.missing }

const options: Rule = ({ options: wrong }, { options: t }) =>
  wrong.length === 0
    ? works(t.works)
    : limited(t.wrong(wrong.map(({ option, message }) => `${option} ${message}`).join('; ')), t.fix)

export const comfortRules: Rules = {
  handshake,
  clipboard,
  fullscreen,
  width,
  memory,
  sparing,
  isolation,
  options,
}
