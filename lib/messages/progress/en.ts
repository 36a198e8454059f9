import { counting } from '../format'
import { tags } from '../language'

const count = counting(tags.en)
const of = (part: number, all: number, one: string, other: string) =>
  `${part} of ${count(all, one, other)}`

/** The page of what a learner did. */
export const english = {
  title: 'Your progress',
  certificate: 'Certificate',
  keptHere: 'What you do is kept in this browser, and nowhere else.',
  empty:
    'Nothing here yet. Read a chapter or open a lab: what you do is kept on this page, in this browser, and nowhere else.',
  chaptersRead: (n: number, all: number) => `${of(n, all, 'chapter', 'chapters')} read`,
  labsPassed: (n: number, all: number) => `${of(n, all, 'lab', 'labs')} passed`,
  questionsAnswered: (n: number, all: number) =>
    `${of(n, all, 'question', 'questions')} answered right`,
  questionsRight: (n: number, all: number) => `${of(n, all, 'question', 'questions')} right`,
  rightOf: (n: number, all: number) => `${n} of ${all} right`,
  someOf: (n: number, all: number) => `${n} of ${all}`,
  chapters: 'Chapters',
  reading: { read: 'read', opened: 'begun', new: 'not begun' },
  percent: (n: number) => `${n}%`,
  labs: 'Labs',
  lab: 'Lab',
  chapter: 'Chapter',
  state: 'State',
  best: 'Best',
  tries: 'Tries',
  last: 'Last worked on',
  labStates: { 'not-started': 'not started', tried: 'tried', passed: 'passed' },
  questions: 'Questions',
  toChapter: 'Go to the chapter',
  notAnswered: 'not answered',
  rightAtFirst: 'right at the first answer',
  rightLater: 'right after another try',
  notRightYet: 'not right yet',
  attempts: 'Attempts',
  latestTwenty: 'The latest twenty of each lab',
  showFewer: 'Show fewer',
  showAll: (n: number) => `Show all ${n}`,
  notPassed: (titles: string) => `Not passed: ${titles}`,
  andMore: (n: number) => `and ${n} more`,
  passedAll: 'passed, ',
  yourData: 'Your data',
  saved: 'Saved in this browser',
  notSaved: 'Not saved',
  take: 'Take it with you',
  takeMore:
    'One file with all you did, your notes and all your code, for another browser or for safe keeping.',
  export: 'Export',
  exportFirst: 'Export first',
  exportHere: 'Export what is here first',
  bring: 'Bring it back',
  bringMore:
    'Choose an exported file, or drop it here. It is joined to what is here, and you see first what that changes.',
  importFile: 'Import a file',
  import: 'Import',
  imported: (name: string) => `${name} has been imported.`,
  nothingChanged: 'Nothing was changed.',
  wouldBring: (name: string) => `${name} would bring:`,
  bringsNothing: (name: string) => `${name} holds nothing that is not here already.`,
  cancel: 'Cancel',
  close: 'Close',
  leftOut: 'What could not be read is left out:',
  changes: {
    passed: (names: string) => `passed: ${names}`,
    read: (names: string) => `read: ${names}`,
    questions: (n: number) => `${count(n, 'question', 'questions')} answered right`,
    code: (names: string) => `your code in: ${names}`,
    laterCode: (names: string) => `later code, in place of the code here, in: ${names}`,
    attempts: (n: number) => count(n, 'attempt', 'attempts'),
    notes: (n: number) => count(n, 'note', 'notes'),
    smaller: 'smaller things, such as where you left off',
  },
  delete: 'Delete my data',
  deleteMore:
    'Everything this site knows of you is in this browser. This removes it, in all open tabs.',
  deleteAsk: 'Delete…',
  deleteWarning:
    'This deletes your reading marks, answers, attempts, notes and all your code. Export it first if you may want it again.',
  deleteAll: 'Delete everything',
  keep: 'Keep it',
  deleted: 'Everything is deleted. Until you leave this page you can undo it.',
  undo: 'Undo',
  back: 'Everything is back.',
  aside: 'Kept aside',
  asideMore:
    'Saved progress that could not be used as it stood. Nothing of it was changed. A copy that a newer version wrote is taken back in by itself once this site is up to date.',
  download: 'Download',
  remove: 'Remove',
  reallyRemove: 'Really remove',
}
