import { counting, dayIn } from '../format'
import { tags } from '../language'

const count = counting(tags.en)
const day = dayIn(tags.en)

/** Chapters and labs, as lists and as pages. */
export const english = {
  chapter: (number: number) => `Chapter ${number}`,
  chapterName: (number: number, name: string) => `Chapter ${number}: ${name}`,
  minutes: (n: number) => `${n} min`,
  minutesRead: (n: number) => `${n} min read`,
  labs: (n: number) => count(n, 'lab', 'labs'),
  checks: (n: number) => count(n, 'check', 'checks'),
  sources: (n: number) => count(n, 'source', 'sources'),
  checked: (date: string) => `Checked ${day(date)}`,
  objectives: 'What you will be able to do',
  nextAndPrevious: 'Next and previous chapter',
  previousNumber: (n: number) => `Previous: chapter ${n}`,
  nextNumber: (n: number) => `Next: chapter ${n}`,
  previousName: (name: string) => `Previous chapter: ${name}`,
  nextName: (name: string) => `Next chapter: ${name}`,
  chapters: 'Chapters',
  contents: 'Contents',
  onThisPage: 'On this page',
  read: 'You have read this chapter.',
  notRead: 'Not marked as read.',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  labStates: { 'not-started': 'Not started', tried: 'Begun', passed: 'Passed' },
  chapterStates: { read: 'read', opened: 'begun', new: 'not begun' },
  labsPassed: (passed: number, all: number) => `${passed} of ${count(all, 'lab', 'labs')} passed`,
  questionsRight: (right: number, all: number) =>
    `${right} of ${count(all, 'question', 'questions')} right`,
  sourcesTitle: 'Sources',
  sourcesHow:
    'With the date of each, and how we know it: <i>run here</i>, <i>read</i> at the source, or <i>as reported by others</i>.',
  evidence: { ran: 'run here', read: 'read', reported: 'as reported by others' },
  day,
  belongs: 'Where this lab belongs',
  labsPage: 'Labs',
  notes: 'Notes',
  addNote: 'Add a note',
  notesFailed: 'Notes did not load. Try again when the network is back.',
  partFailed: 'This part has not loaded. It is asked for again until it comes.',
}
