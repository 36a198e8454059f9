import { opaque, type Facts } from './facts'
import { limited, works, type Rule, type Rules } from './finding'
import { whyIn } from './why'

/* Without these a lab runs, and remembers less. */

const kept = ({ host }: Facts) => host?.keeps === true

const drafts: Rule = (facts, t) => {
  const { localStorage, framed, sameSite, storageAccess, origin } = facts
  if (!localStorage.ok)
    return kept(facts)
      ? works(t.drafts.keptAround)
      : limited(
          `${t.drafts.refused} ${whyIn(t, localStorage.why)}`,
          origin === opaque ? t.seeSandbox : t.drafts.fix,
        )
  if (framed && sameSite === false) {
    const says = storageAccess === false ? t.drafts.apartSaid : t.drafts.apart
    return kept(facts) ? works(says) : limited(says, t.drafts.fix)
  }
  return works(t.drafts.works)
}

const caches: Rule = ({ cacheStorage, indexedDb, origin }, t) => {
  if (cacheStorage.ok) return works(indexedDb.ok ? t.caches.works : t.caches.noIndexedDb)
  return limited(
    `${t.caches.refused} ${whyIn(t, cacheStorage.why)}`,
    origin === opaque ? t.seeSandbox : t.caches.fix,
  )
}

export const storageRules: Rules = { drafts, caches }
