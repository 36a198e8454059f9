/** What stands around the text of a lesson: quizzes, notes, tables. */
export const english = {
  oftenSaid: (claim: string) => `Often said: “${claim}”`,
  summary: 'Summary',
  pinUp: 'To pin up',
  table: 'Table',
  source: (number: number, title: string) => `Source ${number}: ${title}`,
  callouts: { note: 'Note', care: 'Take care', simulated: 'What is simulated' },
  chooseFirst: 'Choose an answer first.',
  rightSaid: 'Right.',
  wrongSaid: 'Not quite. Each option now says why.',
  several: 'More than one is right.',
  tryAgain: 'Try again',
  answer: 'Answer',
  right: 'Right',
  wrong: 'Wrong',
  notQuite: 'Not quite',
  yours: ', your answer',
}
