import { opaque, type Facts } from './facts'
import type { Finding, Rule } from './finding'

/* Without these a lab runs, and remembers less. */

const keepFix =
  'Embed with embed.js (<day-one-lab>): your page then keeps what learners type and gives it back. Or link to the lab in a tab of its own.'

const seeSandbox = 'See “Sandbox of the frame”.'

const kept = ({ host }: Facts) => host?.keeps === true

const drafts: Rule = (facts): Finding => {
  const { localStorage, framed, sameSite, storageAccess } = facts
  const title = 'Keeping what learners type'
  if (!localStorage.ok)
    return kept(facts)
      ? {
          id: 'drafts',
          title,
          verdict: 'works',
          says: 'The browser refuses this frame any storage, but the page around keeps everything.',
        }
      : {
          id: 'drafts',
          title,
          verdict: 'limited',
          says: `The browser refuses this frame any storage: work is kept only while the page is open. ${localStorage.why}`,
          fix: facts.origin === opaque ? seeSandbox : keepFix,
        }
  if (framed && sameSite === false)
    return {
      id: 'drafts',
      title,
      verdict: kept(facts) ? 'works' : 'limited',
      says: `Work is saved in this browser, most likely apart for each site that frames the lab${storageAccess === false ? ' (the browser says so)' : ''}: it does not follow the learner to this course’s own pages.`,
      ...(kept(facts) ? {} : { fix: keepFix }),
    }
  return { id: 'drafts', title, verdict: 'works', says: 'Work is saved in this browser.' }
}

const caches: Rule = ({ cacheStorage, indexedDb, origin }): Finding => {
  const title = 'Keeping Python between visits'
  if (cacheStorage.ok)
    return {
      id: 'caches',
      title,
      verdict: 'works',
      says: `Python is kept unpacked, so the next visit starts sooner.${indexedDb.ok ? '' : ' IndexedDB is refused; nothing here needs it.'}`,
    }
  return {
    id: 'caches',
    title,
    verdict: 'limited',
    says: `The browser keeps no unpacked copy here, so each visit unpacks Python again, and starts later. ${cacheStorage.why}`,
    fix:
      origin === opaque
        ? seeSandbox
        : 'Nothing has to be done. Over https, and where third-party storage is allowed, it is kept.',
  }
}

export const storageRules: readonly Rule[] = [drafts, caches]
