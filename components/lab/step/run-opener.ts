/** Name of the button that opens the run's step-through view; no check has such an id. */
export const runOpener = 'the run'
