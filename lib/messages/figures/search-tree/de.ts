import { counting, listing } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

const counted = counting(tags.de)

export const german: typeof english = {
  asked: 'Was verlangt wird',
  scenarios: {
    october: 'Oktober 2023',
    bystander: 'Mit einem Unbeteiligten',
    insists: 'Das Projekt besteht darauf',
  },
  learn: 'Aus Sackgassen lernen',
  back: 'Zurück',
  forward: 'Weiter',
  play: 'Abspielen',
  pause: 'Pause',
  step: 'Schritt der Suche',
  stepOf: (at, last) => `${at} von ${last}`,
  search: 'Die Suche',
  tally: (tried, dead) => `${tried} versucht, davon ${dead} Sackgassen`,
  possible: 'Was noch möglich ist',
  none: 'keine mehr übrig',
  any: 'beliebig',
  chosen: ' (gewählt)',
  states: {
    ahead: 'noch nicht erreicht',
    taken: 'genommen',
    dead: 'Sackgasse',
    undone: 'zurückgenommen',
    skipped: 'nicht versucht',
  },
  project: 'das Projekt',
  list: listing(tags.de),
  wants: (who, what) => `${who} will ${what}`,
  start: (what) => `Das Projekt verlangt ${what}.`,
  take: (release) => `Nimm ${release}, das neueste, das allen passt, die gefragt haben.`,
  needs: (what) => ` Es will ${what}.`,
  needsNothing: ' Es will sonst nichts.',
  dead: (release, wants) => `Versuche ${release}: ${wants}.`,
  held: (version) => ` Gewählt ist aber ${version}.`,
  gone: (name) => ` Von ${name} ist nichts übrig.`,
  same: (releases) =>
    `${releases} würde dasselbe verlangen und an derselben Stelle enden. Das wird nicht versucht.`,
  noPart: (name, releases) =>
    `${name} war an der Sackgasse nicht beteiligt, also hilft ${releases} nicht. Das wird nicht versucht.`,
  noUndo: (name) => `Von ${name} ist nichts mehr zu versuchen, und keine Wahl mehr zurückzunehmen.`,
  undo: (name, release) =>
    `Von ${name} ist nichts mehr zu versuchen. Zurück zu ${release}, und das wird zurückgenommen.`,
  found: (what) => `Allen ist gedient: ${what}.`,
  failed: 'Keine Auswahl von Versionen dient allen.',
  reason: (wants) => ` Schon am Anfang: ${wants}.`,
  counted: (tried, dead) =>
    ` ${counted(tried, 'Version', 'Versionen')} versucht, ${counted(dead, 'Sackgasse', 'Sackgassen')}.`,
}
