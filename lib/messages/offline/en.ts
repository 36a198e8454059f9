const megabytes = (bytes: number): string => {
  const value = bytes / 1e6
  return value > 0 && value < 0.1 ? '0.1' : value.toFixed(value < 10 ? 1 : 0)
}

const amount = (bytes: number): string =>
  bytes < 1e9 ? `${megabytes(bytes)} MB` : `${(bytes / 1e9).toFixed(1)} GB`

/** Keeping the course for times without a network. */
export const english = {
  page: {
    title: 'Not without a network',
    lede: 'You are offline, and this page is none of those that are kept in this browser. Lessons, labs and your progress are.',
  },
  update: {
    label: 'New version',
    ready: 'A new version of the course is ready. What you typed is kept.',
    replaced:
      'Another tab has changed to a new version. This one goes on with the old until you reload it.',
    reload: 'Reload',
    later: 'Later',
  },
  panel: {
    title: 'Offline',
    aside: { ready: 'Works without a network', part: 'Works in part without a network', none: '' },
    download: 'Download for offline',
    lede: 'All lessons and labs, Python and the tools, kept in this browser. What you open is kept anyway; this keeps the rest.',
    size: (download: number, room: number) =>
      `At most ${megabytes(download)} MB to download, ${megabytes(room)} MB of this browser’s storage.`,
    start: (bytes: number) => `Download ${megabytes(bytes)} MB`,
    resume: (bytes: number) => `Continue: ${megabytes(bytes)} MB left`,
    check: 'Check and repair',
    cancel: 'Cancel',
    progress: 'Download for offline',
    working: (what: string, done: number, total: number) =>
      `${what}: ${megabytes(done)} of ${megabytes(total)} MB`,
    pages: 'Lessons and labs',
    started: 'The download has started.',
    kept: (done: number, total: number) => `${megabytes(done)} of ${megabytes(total)} MB are kept.`,
    done: 'Everything is here and was checked. The course works without a network.',
    complete: 'Everything is here. The course works without a network.',
    cancelled: 'Stopped. What has arrived is kept.',
    room: (used: number, free: number) =>
      `This site uses ${amount(used)} here; the browser would give it ${amount(free)} more.`,
    lasting: 'The browser has promised not to remove it by itself.',
    passing: 'The browser may remove it when the disk gets short; it is then fetched again.',
    pagesOff: 'Lessons are not kept in this browser, because it saves data or you removed them.',
    pagesKeeping: (done: number, total: number) =>
      `Lessons and labs are being kept: ${megabytes(done)} of ${megabytes(total)} MB.`,
  },
  remove: {
    title: 'Remove what is kept',
    lede: 'Lessons, Python and tools come from the network again. Your progress and your code stay.',
    button: 'Remove',
    removed: 'Removed. Your progress and your code are untouched.',
  },
  impossible: {
    browser: 'This browser cannot keep a site for offline use (it has no service workers).',
    insecure: 'Only a site that is served by https can be kept for offline use.',
    refused:
      'The browser’s settings, or the page around this one, do not let this site keep anything.',
  },
  failed: {
    network: 'The connection broke off, or the server did not answer. What has arrived is kept.',
    full: 'The browser’s storage for this site is full: the rest does not fit, and nothing half finished was left. Nothing of your progress is lost. Make room on the disk, or use the course with a network.',
    mixed:
      'The site has just been changed, and not all of it is there yet. Try again in a few minutes.',
    file: (name: string) => `${name} could not be downloaded. What has arrived is kept.`,
    wrongBytes: (name: string) =>
      `${name} arrived with other content than it should have, twice. Something between this browser and the server changes it.`,
    elsewhere: 'Another tab of this browser is downloading already.',
    noRoom: (needed: number, free: number) =>
      `This needs ${megabytes(needed)} MB, and the browser would give ${megabytes(free)} MB. Nothing was downloaded.`,
  },
}
