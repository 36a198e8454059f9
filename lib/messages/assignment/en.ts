import { counting } from '../format'
import { tags } from '../language'

const count = counting(tags.en)

const parts = (chapters: number, labs: number) =>
  [
    chapters > 0 ? count(chapters, 'chapter', 'chapters') : '',
    labs > 0 ? count(labs, 'lab', 'labs') : '',
  ]
    .filter(Boolean)
    .join(' and ')

/** What a learner sees of an assignment; its rule and date, which instructors see too. */
export const english = {
  assignment: 'Assignment',
  assignments: 'Assignments',
  readingLink: 'Reading the link…',
  needsScript: 'The assignment is in the link itself, and reading it takes JavaScript.',
  cannotUse: 'This link cannot be used',
  wasAbout: (title: string) => `It was about <b>“${title}”</b>.`,
  wasAboutNote: (title: string, note: string) =>
    `It was about <b>“${title}”</b>, with the note “${note}”.`,
  link: {
    empty:
      'An assignment is a link that an instructor sends you: all of it stands in its address. Open it, and it is listed here from then on.',
    newer: (version: string) =>
      `It was made by a newer version of Day One (format ${version}). Reload this page to get the newest; if that changes nothing, ask for a link made here.`,
    damaged:
      'A part of it was lost or changed on its way, as mail programs do with long lines. Ask for it again, or copy the whole of it, up to its last letter.',
    foreign:
      'It does not look like an assignment of this course. Copy the whole address from the message it came in, or ask for it again.',
  },
  otherCourse: (course: string) =>
    `It was made for another course, “${course}”. What this site has of it is linked below.`,
  toCalendar: 'Put the date into my calendar',
  toDo: 'What to do',
  done: '✓ Done: ',
  someOf: (n: number, all: number) => `${n} of ${all}`,
  ofChecks: (percent: number) => `, ${percent}% of the checks`,
  whereYouAre: (moment: string) => ` Where you are that is ${moment}.`,
  left: {
    days: (n: number) => `${count(n, 'day', 'days')} left`,
    hours: (n: number) => `${count(n, 'hour', 'hours')} left`,
    minutes: (n: number) => `${count(n, 'minute', 'minutes')} left`,
  },
  late: {
    days: (n: number) => `${count(n, 'day', 'days')} late`,
    hours: (n: number) => `${count(n, 'hour', 'hours')} late`,
    minutes: (n: number) => `${count(n, 'minute', 'minutes')} late`,
  },
  rule: {
    all: (chapters: number, labs: number) => `To pass: all of it, ${parts(chapters, labs)}.`,
    count: (n: number, chapters: number, labs: number) =>
      `To pass: ${n} of ${chapters + labs} (${parts(chapters, labs)}).`,
    checks: (percent: number, labs: number) =>
      `To pass: ${percent}% of all checks in ${count(labs, 'lab', 'labs')}.`,
    chapters: (percent: number, chapters: number) =>
      `To pass: ${percent}% of ${count(chapters, 'chapter', 'chapters')} read.`,
  },
  noDate: (at: string, zone: string) =>
    `Due ${at} (${zone}), which is no date that this browser knows.`,
  due: (moment: string) => `Due ${moment}.`,
  lateCounts: {
    accept: 'Later counts in full.',
    refuse: 'Later does not count.',
    deduct: (points: number) => `Each day begun after that costs ${points} percentage points.`,
  },
  readChapter: (title: string) => `Read ${title}`,
  read: 'read',
  minutes: (n: number) => `${n} min`,
  unknownChapter: (id: string) => `Chapter “${id}”`,
  lab: (title: string) => `Lab: ${title}`,
  unknownLab: (id: string) => `Lab “${id}”`,
  checks: (n: number, all: number) => `${n} of ${all} checks`,
  notInCourse: 'not in this course',
  yours: 'Your assignments',
  yourOthers: 'Your other assignments',
  removedFromList: 'Removed from the list; your work is untouched.',
  remove: 'Remove',
  removeFromList: (title: string) => `Remove ${title} from the list`,
  numbered: (id: string) => `Assignment ${id}`,
  unreadable: 'It cannot be read by this version.',
  from: (course: string) => ` From “${course}”.`,
  isDone: '✓ done',
  handedIn: ', handed in',
  handIn: 'Hand in',
  lastMade: (moment: string) => `Last made ${moment}`,
  handInMore:
    'Your code and your results of this assignment, in one file. Nothing is sent from here: you send it yourself. Each lab goes with its best check, and your instructor judges the code again.',
  nameFirst: 'Type your name first, so that your instructor knows whose work it is.',
  savedAs: (file: string) =>
    `Saved as ${file}. Send it the way your instructor asked for; a later one replaces it.`,
  copied: 'Copied. Paste it whole, from the line that begins it to the line that ends it.',
  mayNotCopy: 'This browser does not let the page copy: mark the text below and copy it yourself.',
  yourName: 'Your name, as your instructor knows it',
  save: 'Save the hand-in',
  copy: 'Copy it as text',
  asText: 'The hand-in as text',
  notChecked: (title: string) =>
    `“${title}” was not checked: press Check there, so that a result goes with your code.`,
  changedSince: (title: string) =>
    `The code of “${title}” has changed since its best check. The code of that check is handed in; press Check again if the new one is better.`,
  calendarTitle: (title: string) => `Due: ${title}`,
}
