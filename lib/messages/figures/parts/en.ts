/** What figures share. */
export const english = {
  notLoaded: 'Not loaded:',
  isNetwork: (what: string) => ` ${what}. Is the network there?`,
  tryAgain: 'Try again',
  loading: (what: string) => `Loading ${what} …`,
}
