import { counting } from '../format'
import { tags } from '../language'

const count = counting(tags.en)

/** Questions that come back after days. */
export const english = {
  title: 'Review',
  lede: 'Questions you missed come back: after 1 day, then 3, 7 and 21 days, as long as the answers are right. A wrong answer starts again at 1 day.',
  loading: 'Looking up what is due …',
  due: (questions: number) => `${count(questions, 'question', 'questions')} to review`,
  left: (questions: number) => `${count(questions, 'question', 'questions')} to go.`,
  nothingDue: (when: string) => `Nothing is due. The next question comes back on ${when}.`,
  nothing: 'Nothing to review. A question that you miss in a lesson comes back here.',
  next: 'Next question',
  finish: 'Finish',
  comesBack: (when: string) => `It comes back on ${when}.`,
  done: 'It was right four times in a row and will not come back.',
  chapter: (name: string) => `From “${name}”`,
}
