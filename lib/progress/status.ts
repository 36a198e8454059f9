/** How safe the learner's progress is right now; `message` is a sentence for the learner. */
export type StorageStatus = {
  readonly kind: 'saved' | 'memory-only' | 'full' | 'aside'
  /** Whether what the learner does now outlives this tab. */
  readonly saves: boolean
  readonly message: string
}

export const savedStatus: StorageStatus = {
  kind: 'saved',
  saves: true,
  message: 'Progress is saved in this browser.',
}

export const deniedStatus: StorageStatus = {
  kind: 'memory-only',
  saves: false,
  message:
    'This browser does not let the page store anything. Your progress lasts until you close this tab; export it from the progress page to keep it.',
}

export const fullStatus: StorageStatus = {
  kind: 'full',
  saves: false,
  message:
    'The storage of this browser is full. What you do now lasts until you close this tab; export it from the progress page to keep it.',
}

export const slimmedStatus: StorageStatus = {
  kind: 'full',
  saves: true,
  message:
    'The storage of this browser is nearly full. Results and current code are saved; the code of your oldest attempts is not. Export from the progress page to keep all of it.',
}

export function asideStatus(reason: string): StorageStatus {
  return {
    kind: 'aside',
    saves: true,
    message: `Saved progress was found that could not be used as it stands: ${reason}. It is kept exactly as it was, to download from the progress page.`,
  }
}
