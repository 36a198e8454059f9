import { counting, listing } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const counted = counting(tags.en)

/** A resolver's search, step by step. */
export const english = {
  asked: 'What is asked',
  scenarios: {
    october: 'October 2023',
    bystander: 'With a bystander',
    insists: 'The project insists',
  },
  learn: 'Learn from dead ends',
  back: 'Back',
  forward: 'Forward',
  play: 'Play',
  pause: 'Pause',
  step: 'Step of the search',
  stepOf: (at: number, last: number) => `${at} of ${last}`,
  search: 'The search',
  tally: (tried: number, dead: number) => `${tried} tried, ${dead} dead`,
  possible: 'What is still possible',
  none: 'none left',
  any: 'any',
  chosen: ' (chosen)',
  states: {
    ahead: 'not reached yet',
    taken: 'taken',
    dead: 'dead end',
    undone: 'undone',
    skipped: 'not tried',
  },
  project: 'the project',
  list: listing(tags.en),
  wants: (who: string, what: string) => `${who} wants ${what}`,
  start: (what: string) => `The project asks for ${what}.`,
  take: (release: string) => `Take ${release}, the newest that suits all who asked.`,
  needs: (what: string) => ` It wants ${what}.`,
  needsNothing: ' It wants nothing more.',
  dead: (release: string, wants: string) => `Try ${release}: ${wants}.`,
  held: (version: string) => ` But ${version} is chosen.`,
  gone: (name: string) => ` No ${name} is left.`,
  same: (releases: string) =>
    `${releases} would ask for the same, so they end in the same place. They are not tried.`,
  noPart: (name: string, releases: string) =>
    `${name} had no part in the dead end, so ${releases} cannot help. They are not tried.`,
  noUndo: (name: string) => `No ${name} is left to try, and no choice is left to undo.`,
  undo: (name: string, release: string) =>
    `No ${name} is left to try. Back to ${release}, and undo it.`,
  found: (what: string) => `Everybody is served: ${what}.`,
  failed: 'No set of releases serves everybody.',
  reason: (wants: string) => ` To begin with, ${wants}.`,
  counted: (tried: number, dead: number) =>
    ` ${counted(tried, 'release', 'releases')} tried, ${counted(dead, 'dead end', 'dead ends')}.`,
}
