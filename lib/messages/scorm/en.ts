import { counting } from '../format'
import { tags } from '../language'

const count = counting(tags.en)

/** A package in an LMS. What is said of the LMS itself is English still. */
export const english = {
  size: (labs: number) => `${count(labs, 'lab', 'labs')}.`,
  sizeIn: (labs: number, chapters: number) =>
    `${count(labs, 'lab', 'labs')} in ${count(chapters, 'chapter', 'chapters')}.`,
  passAll: 'You have passed when every check of every lab has passed.',
  passShare: (percent: number) => `You have passed when ${percent} % of all checks have passed.`,
  passed: '✓ Passed',
  checks: (n: number, all: number) => `${n} of ${all} checks`,
  notPart: (lab: string) => `The lab “${lab}” is not part of this package.`,
  loading: { chapter: 'Loading the chapter …', task: 'Loading the task …' },
  notLoaded: { chapter: 'Not loaded: the chapter.', task: 'Not loaded: the task.' },
  network: (why: string) => `Is the network there, and are you still signed in? (${why})`,
  tryAgain: 'Try again',
  unreadable: (why: string) =>
    `Saved work was found that could not be used: ${why}. It stays in the LMS until you check or type something here.`,
  download: 'Download it',
  outdated: (labs: string) =>
    `This package has been renewed, and the code you had in ${labs} cannot be brought back. Your results are kept.`,
  codeLeftOut: (labs: string) =>
    `The LMS has no room for your code in: ${labs}. Copy it before you leave this page; your results are saved. `,
  resultsLeftOut: 'Some of your answers do not fit either: their results were reported.',
}
