import { opaque, type Facts, type Probe } from './facts'
import { missing, unknown, works, type Rule, type Rules } from './finding'
import { whyIn } from './why'

/* Without these a lab cannot run. */

const sandbox: Rule = ({ framed, origin }, t) => {
  if (!framed) return unknown(t.sandbox.unframed)
  return origin === opaque ? missing(t.sandbox.fails, t.sandbox.fix) : works(t.sandbox.works)
}

const needed =
  (id: 'fetch' | 'worker' | 'wasm', probe: (facts: Facts) => Probe): Rule =>
  (facts, t) => {
    const result = probe(facts)
    if (result.ok) return works(t[id].works)
    const fix = facts.origin === opaque ? t.seeSandbox : t[id].fix
    return missing(`${t[id].fails} ${whyIn(t, result.why)}`, fix)
  }

const python: Rule = ({ python: run }, t) => {
  if (!run) return unknown(t.python.unknown)
  return run.ok
    ? works(t.python.works(run.version, run.seconds))
    : missing(`${t.python.fails} ${whyIn(t, run.why)}`, t.python.fix)
}

export const neededRules: Rules = {
  sandbox,
  fetch: needed('fetch', ({ fetch }) => fetch),
  worker: needed('worker', ({ worker }) => worker),
  wasm: needed('wasm', ({ wasm }) => wasm),
  python,
}
