/** Why a file is no hand-in or no list, why results differ, and what else is odd about them. */
export const english = {
  /** In words that come from elsewhere. */
  other: (words: string) => words,
  both: (one: string, more: string) => `${one} ${more}`,
  inLab: (lab: string, why: string) => `${lab}: ${why}`,
  largerThanAny: 'It is larger than any hand-in.',
  notJson: 'It is not JSON: was it saved by something else, or cut off?',
  notOurs: 'It is not a Day One hand-in.',
  newer: (version: number) => `It was written by a newer version of Day One (format ${version}).`,
  fields: (list: string) => `${list}.`,
  fieldsAndMore: (list: string, more: number) => `${list}; and ${more} more.`,
  twice: (lab: string) => `Lab “${lab}” is in it twice.`,
  endMissing: 'The end of the text is missing.',
  changed: 'The text was changed on its way, or cut off.',
  unreadable: (why: string) => `It could not be read: ${why}.`,
  moreThan: (megabytes: number) => `it has more than ${megabytes} MB`,
  empty: 'It is empty.',
  tooLarge: (megabytes: number, most: number) =>
    `It has ${megabytes} MB; a hand-in has at most ${most}.`,
  zipInZip: 'A zip inside a zip is not opened: unpack it first.',
  emptyZip: 'There is no file in this zip.',
  notText: 'It is not a text file.',
  zipEnds: (why: string) => `The zip cannot be read further: ${why}.`,
  unpacksToMuch: 'it unpacks to more than 1 GB',
  manyFiles: (most: number) => `it has more than ${most} files`,
  cutOff: 'It is cut off: the zip ends before it does.',
  damaged: 'It cannot be unpacked: it is damaged or encrypted.',
  unpacksTo: (megabytes: number) => `It unpacks to more than ${megabytes} MB.`,
  strangePacking: 'It is packed in a way that cannot be read here.',
  noLearner: 'There is no learner in this file: it needs a line of titles and a line each.',
  manyLines: (most: number) => `It has more than ${most} lines.`,
  noName: 'No column tells a name: “Name”, “Student”, or “First name” and “Last name”.',
  noLab: (lab: string) => `This course has no lab “${lab}”.`,
  noEnd: (seconds: number) => `It did not come to an end within ${seconds} seconds.`,
  luck: (claimed: number, all: number, passed: number, checks: string) =>
    `With the questions it was checked with it passes ${claimed} of ${all}, with others ${passed}: the code depends on them (${checks}).`,
  differs: (claimed: number, all: number, passed: number) =>
    `It claims ${claimed} of ${all} checks, here ${passed} pass.`,
  lost: (checks: string) => `Claimed, but not passed: ${checks}.`,
  won: (checks: string) => `Passed, but not claimed: ${checks}.`,
  otherChecks: (which: string) =>
    `The hand-in was made with other checks (${which}): another version of the course, or an edited file.`,
  gone: (checks: string) => `unknown here: ${checks}`,
  added: (checks: string) => `not in the hand-in: ${checks}`,
  goneAndAdded: (gone: string, added: string) =>
    `unknown here: ${gone}; not in the hand-in: ${added}`,
  sharedBrowser: (name: string) => `The same browser handed in as “${name}”, too.`,
  otherBrowser: 'Another browser handed in under this name, too: two people, or two machines.',
  otherWording:
    'It was made for another wording of this assignment; the one above is applied to it.',
  otherVersion: (version: string, asked: string) =>
    `It was made with version ${version} of the course, not ${asked}.`,
  future: 'It says that it was made in the future: a clock was wrong, or the file was edited.',
}
