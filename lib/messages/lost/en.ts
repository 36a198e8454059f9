/** The page that is not there. Next sends its parts with every page, so it has its own few words. */
export const english = {
  nothingHere: 'There is no page here',
  nothingHereMore:
    'The address may be mistyped, or the page has moved. Nothing of your work is lost.',
  didYouMean: 'Did you mean',
  yourProgress: 'Your progress',
  chapter: (number: number, name: string) => `Chapter ${number}: ${name}`,
  lab: (name: string) => `Lab: ${name}`,
}
