/** The page that says whether labs work in the frame it is in; its findings are English. */
export const english = {
  looking: 'Looking at this frame …',
  start: 'Start Python here',
  starting: 'Starting Python …',
  again: 'Start Python again',
  memory: 'Memory for Python',
  memoryChoices: { '': 'decided by itself', short: 'sparing', roomy: 'with room' },
  memoryNotKept: 'This frame keeps no choice; add ?memory=short to its address.',
  copy: 'Copy as text',
  copied: 'Copied.',
  mayNotCopy: 'This frame may not copy. The text is selected below: press Ctrl+C.',
  asText: 'The findings as text',
  forPrograms: 'For programs: what was measured, as JSON',
  toDo: 'To do:',
  words: {
    works: 'works',
    limited: 'limited',
    missing: 'missing',
    unneeded: 'not needed',
    unknown: 'not known',
  },
}
