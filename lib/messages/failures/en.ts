/** Why Python, a tool or a download did not come, or went away. */
export const english = {
  /** In words that come from elsewhere. */
  other: (words: string) => words,
  notStarted: (seconds: number) => `Python did not start within ${seconds} seconds.`,
  gaveWay: 'Something else on this page needed Python, and there is memory for one at a time.',
  workerEnded: 'The Python worker ended.',
  workerNotLoaded: 'The Python worker could not be loaded.',
  messageLost: 'A message to Python could not be read.',
  noWebAssembly:
    'WebAssembly is switched off here: by a lockdown mode, an extension, or the policy of the page or of your organisation.',
  serverAnswered: (file: string, status: number) => `${file}: the server answered ${status}.`,
  otherSize: (file: string, arrived: number, wanted: number) =>
    `${file}: ${arrived} bytes arrived instead of ${wanted}. Did something on the way cut or change it?`,
  notDownloaded: (file: string) => `${file} could not be downloaded. Is the connection up?`,
  damaged: (file: string) => `${file} arrived damaged. Did something on the way cut or change it?`,
  page: 'A page arrived instead of a file. Does the network ask you to log in?',
  tool: (name: string, why: string) => `${name}: ${why}`,
  toolNotLoaded: (name: string, why: string) => `${name} could not be loaded. ${why}`,
  toolLate: 'it did not start in time',
  toolSilent: 'it stopped answering',
  toolStopped: 'it was stopped',
  toolNotStarted: 'Its worker could not be started.',
  toolMessageLost: 'A message to it could not be read.',
  notBuilt: 'This build of the site does not have it.',
  labClosed: 'The lab is closed.',
}
