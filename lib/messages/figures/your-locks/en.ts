import { counting, decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const counted = counting(tags.en)
const number = decimals(tags.en)

/** Two lock files of one's own, compared in the page. */
export const english = {
  before: 'Old lock',
  after: 'New lock',
  compare: 'Compare',
  example: 'Try the example pair',
  exampleOf: (path: string) => `${path} (example)`,
  stays: 'Read by Python in this page. Nothing is uploaded, nothing is kept.',
  chooseFor: (which: string) => `${which}: choose a file`,
  choose: 'Choose a file',
  paste: 'Paste',
  pasteFor: (which: string) => `${which}: paste its text`,
  pasted: (which: string) => `${which} (pasted)`,
  useText: 'Use this text',
  remove: 'Remove',
  drop: 'Drop a uv.lock, poetry.lock or pylock.toml here.',
  lines: (n: number) => `${number(n)} lines`,
  tooLarge: (name: string, megabytes: number) =>
    `${name} has ${number(megabytes, 1)} MB; this panel reads up to 5 MB, ten times a large lock.`,
  notText: (name: string) =>
    `${name} is not UTF-8 text. Lock files are UTF-8: is this another file?`,
  notTextAt: (name: string, line: number) =>
    `${name} is not UTF-8 text (line ${line}). Lock files are UTF-8: is this another file?`,
  empty: (name: string) => `${name} is empty.`,
  unreadable: (name: string) => `${name} could not be read. Is it a folder?`,
  working: 'Starting Python and reading both files…',
  noDiffer: 'The differ could not be loaded. Is the network there?',
  noExample: 'The example could not be loaded. Is the network there?',
  tooSlow: (seconds: number) => `Python did not answer within ${seconds} seconds.`,
  ended: 'Python ended before it answered.',
  gaveUp: (how: string) => `Python gave up on these files (${how}).`,
  notStarted: (reason: string) => `Python could not be started. ${reason}`,
  sameHash:
    'Both locks carry the same content-hash, so pyproject.toml did not change; the versions did. The lock was made anew, or edited.',
  alarm: (name: string) => `Alarm: ${name}, `,
  kinds: { source: 'another source', hash: 'another hash' },
  explained: ', explained by its move',
  package: 'Package',
  from: 'Before',
  to: 'After',
  groups: {
    source: 'Another source',
    hash: 'Another hash under one file name',
    downgraded: 'Downgraded',
    upgraded: 'Upgraded',
    added: 'Added',
    removed: 'Removed',
    marker: 'Another marker',
  },
  everywhere: 'everywhere',
  or: ' or ',
  entries: (before: number, after: number) => `${before} entries, then ${after}`,
  nothing: (entries: string) => `${entries}: nothing that matters has changed.`,
  summary: (entries: string, parts: string) => `${entries}: ${parts}.`,
  counts: {
    source: (n: number) => `${n} moved to another source`,
    hash: (n: number) => counted(n, 'file replaced', 'files replaced'),
    downgraded: (n: number) => `${n} downgraded`,
    upgraded: (n: number) => `${n} upgraded`,
    added: (n: number) => `${n} added`,
    removed: (n: number) => `${n} removed`,
    marker: (n: number) => counted(n, 'marker changed', 'markers changed'),
  },
  noAlarm: ' No alarm.',
  alarms: (n: number) => ` ${counted(n, 'alarm', 'alarms')}.`,
  sameRepository:
    'The same repository, another commit: the version did not have to change for that. Read what happened between the two commits.',
  elsewhere:
    'It comes from somewhere else than before. Did somebody decide that? Look for the line in pyproject.toml that did it, and ask who owns the new place.',
  movedToo:
    'The same file name holds other bytes, and the package moved in the same change. Two indexes may each build their own file, so the move explains it: judge the move.',
  unexplained:
    'The same file name holds other bytes, and nothing in the lock explains it. An index that replaced a release, or a hand that edited the lock: compare with what the project published before anything is installed.',
}
