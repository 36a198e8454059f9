/** How safe progress is, and why a stored or chosen file of it cannot be used. */
export const english = {
  saved: 'Progress is saved in this browser.',
  denied:
    'This browser does not let the page store anything. Your progress lasts until you close this tab; export it from the progress page to keep it.',
  full: 'The storage of this browser is full. What you do now lasts until you close this tab; export it from the progress page to keep it.',
  slimmed:
    'The storage of this browser is nearly full. Results and current code are saved; the code of your oldest attempts is not. Export from the progress page to keep all of it.',
  aside: (why: string) =>
    `Saved progress was found that could not be used as it stands: ${why}. It is kept exactly as it was, to download from the progress page.`,
  newerWrote: (version: number) => `a newer version of Day One wrote it (format ${version})`,
  partly: (path: string, why: string) =>
    `some of it could not be read (${path}: ${why}); the rest is in use`,
  partlyAndMore: (path: string, why: string, more: number) =>
    `some of it could not be read (${path}: ${why}, and ${more} more); the rest is in use`,
  notJson: (why: string) => `it is not valid JSON (${why})`,
  notOurs: 'it is not a Day One progress file',
  nothingRead: 'nothing in it could be read',
  noVersion: 'it does not say which version of Day One wrote it',
  notUpdated: (version: number, why: string) =>
    `version ${version} could not be brought up to date: ${why}`,
  cannot: (why: string) => `This file cannot be imported: ${why}.`,
  tooLarge: 'The file is larger than 5 MB; a progress file never is.',
  empty: 'The file is empty.',
  newerFile: (version: number) =>
    `This file was written by a newer version of Day One (format ${version}). Reload this page to get the newest version, then try again.`,
  tooDeep: 'nested too deeply',
  badName: 'this name is not allowed',
  misfit: (expected: string, found: string) => `expected ${expected}, found ${found}`,
  value: (json: string) => json,
  nothing: 'nothing',
  text: 'text',
  textUpTo: (most: number) => `text of at most ${most} characters`,
  truth: 'true or false',
  amount: 'a number from 0',
  amountUpTo: (most: number) => `a number from 0 to ${most}`,
  whole: 'a whole number',
  count: 'a whole number from 0',
  countUpTo: (most: number) => `a whole number from 0 to ${most}`,
  list: 'a list',
  object: 'an object',
}
