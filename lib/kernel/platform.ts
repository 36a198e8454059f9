import type { BootAssets, WorkerLike } from './protocol'

export type LoadProgress = {
  readonly what: string
  readonly loaded: number
  readonly total: number
}

/** What differs between the browser and Node. */
export type Platform = {
  loadAssets(onProgress: (progress: LoadProgress) => void): Promise<BootAssets>
  spawn(): WorkerLike
  /** Python did not start from what was loaded: the next load takes nothing from what is kept. */
  forget?(): Promise<void>
  /**
   * With assets whose snapshot is missing or did not load: the same with one that does, for the
   * interpreters to come. Null when there is none to be had. Never rejects. `mayWork`: there is
   * room for a worker that makes one.
   */
  improve?(assets: BootAssets, mayWork: boolean): Promise<BootAssets | null>
}
