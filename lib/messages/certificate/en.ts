import { counting } from '../format'
import { tags } from '../language'

const count = counting(tags.en)

/** The page to print, and the comparing of its hash. */
export const english = {
  title: 'Certificate',
  lede: 'What you have read and passed, on one page to print, with a file that others can check.',
  loading: 'Looking up what you have done …',
  empty: 'Nothing to certify yet. Read a chapter or pass a lab, and it will stand here.',
  begin: 'Go to the course',
  name: 'Your name, as it should stand on the page',
  nameNote: 'It stays in this browser, in your exported progress and in the file you save here.',
  save: 'Use this name',
  print: 'Print',
  download: 'Save the hand-in',
  keep: 'Keep the file with the printed page: later work makes another file with another hash.',
  noName: 'Type your name to make the certificate.',
  heading: 'Certificate of work done',
  whole: (course: string) => `has read every chapter and passed every lab of “${course}”.`,
  part: (chapters: string, labs: string, course: string) =>
    `has read ${chapters} and passed ${labs} of “${course}”. This is a part of the course.`,
  chaptersOf: (done: number, all: number) => `${done} of ${count(all, 'chapter', 'chapters')}`,
  labsOf: (done: number, all: number) => `${done} of ${count(all, 'lab', 'labs')}`,
  version: (version: string) => `Course version ${version}.`,
  lastWork: (day: string) => `Last work: ${day}.`,
  chapters: 'Chapters read',
  labs: 'Labs passed',
  checks: (checks: number) => count(checks, 'check', 'checks'),
  hash: 'SHA-256 of the hand-in',
  short: (hash: string) => `Short: ${hash}`,
  noHashes: 'This browser computes hashes on secure (https) pages only.',
  honest:
    'Made in the learner’s browser, and not signed by anybody: name, dates and results are the learner’s word. The hash says which file belongs to this page. Only judging that file again shows that its code passes.',
  where: (address: string) => `To compare the file: ${address}`,
  verify: 'Verify',
  verifyLede:
    'Compare a hand-in with the hash on a certificate. Nothing is sent; it works without a network.',
  printed: 'Hash on the certificate, whole or short',
  file: 'Choose the hand-in',
  pasted: 'or paste it as text',
  compare: 'Compare',
  results: {
    same: (name: string) => `This is the file of that certificate. It names ${name}.`,
    resaved: (name: string) =>
      `The same content, saved differently on its way, as editors and LMSs do. It names ${name}.`,
    other: (name: string) =>
      `Not the file of that certificate: its content has another hash. It names ${name}.`,
    'not-a-hash': 'The hash has 64 or, in its short form, 16 digits from 0 to 9 and a to f.',
    'no-hashes': 'This browser computes hashes on secure (https) pages only.',
  },
  refused: (reason: string) => `The hand-in cannot be read. ${reason}`,
  missing: 'Choose a file or paste the hand-in first.',
  tooLarge: 'It is larger than any hand-in.',
  ready: (file: string) => `${file} is chosen.`,
  judge: 'An equal hash does not show that the code passes. The gradebook judges it again:',
  gradebook: 'open the gradebook',
}
