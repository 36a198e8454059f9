import { counting } from '../format'
import { tags } from '../language'

const count = counting(tags.en)

/** The words of single pages: home, lists, not found. */
export const english = {
  homeLede:
    'Read how AI systems are built today, and run it as you read: each chapter stands beside Python labs that work, and are graded, right here in your browser.',
  facts: [
    [
      'Python 3.14, in the page',
      'The real interpreter, compiled for the browser. Nothing to install.',
    ],
    ['Graded at once', 'Each check says what it called, what came back and what it expected.'],
    [
      'No account',
      'Your code and your results stay in this browser, and you can take them with you.',
    ],
    [
      'Yours to reuse',
      'The code is MIT, the lessons are CC BY 4.0, and every claim has a dated source.',
    ],
  ] as readonly (readonly [name: string, words: string])[],
  chapters: 'Chapters',
  chapterCount: (n: number) => count(n, 'chapter', 'chapters'),
  size: (chapters: number, labs: number, hours: number) =>
    `${count(chapters, 'chapter', 'chapters')}, ${count(labs, 'lab', 'labs')}, about ${count(hours, 'hour', 'hours')}`,
  goOn: (name: string) => `Continue: ${name}`,
  begin: 'Begin with the first chapter',
  fromStart: 'Start from the beginning',
  toLabs: 'or go straight to the labs',
  sample: 'What a check says',
  sampleCaption: 'A failed check tells you what happened, and why it matters.',
  sampleTitle: 'All three libraries restart',
  sampleMessage:
    'numpy drew another number on the second run. Nothing in <code>set_seed</code> touches its stream.',
  called: 'called',
  got: 'got',
  expected: 'expected',
  sampleCalled: 'set_seed(7); np.random.rand(), twice',
  sampleGot: '0.0763, then 0.7799',
  sampleExpected: '0.0763, then 0.0763',
  labs: 'Labs',
  labsLede:
    'Each lab is a small piece of real work with a judge beside it. Do them inside their chapters, or on their own.',
  glossary: 'Glossary',
  glossaryLede: (n: number) => `${n} words of the course, each with the chapter that teaches it.`,
  letters: 'Letters',
  sources: 'Sources',
  sourcesLede: (n: number) =>
    `The ${n} sources of the course, chapter by chapter, with the date of each and how we know it: <i>run here</i>, <i>read</i> at the source, or <i>as reported by others</i>.`,
  nothingHere: 'There is no page here',
  nothingHereMore:
    'The address may be mistyped, or the page has moved. Nothing of your work is lost.',
  didYouMean: 'Did you mean',
  theCourse: 'The course',
  allLabs: 'All labs',
  yourProgress: 'Your progress',
  chapter: (number: number, name: string) => `Chapter ${number}: ${name}`,
  lab: (name: string) => `Lab: ${name}`,
  teach: 'Teach with it',
  teachLede:
    'Choose what to do and by when; the assignment is one link, without accounts and without a server. Learners send you one file each, and the <a>gradebook</a> judges their code again on your machine.',
  doctor: 'Embed doctor',
}
