import type { Interaction } from './interaction'
import type { Standing } from './standing'

export type ScormVersion = '1.2' | '2004'

/** One element of the LMS' data model and the value to set. */
export type Pair = readonly [element: string, value: string]

/** How one version of SCORM says what we have to say. */
export type Dialect = {
  readonly version: ScormVersion
  /** Name of the API object that the LMS offers. */
  readonly apiName: string
  /** Characters that suspend_data may have. */
  readonly limit: number
  readonly elements: {
    readonly saved: string
    readonly place: string
    readonly mode: string
    readonly learner: string
    readonly exit: string
    readonly time: string
  }
  readonly standing: (standing: Standing) => readonly Pair[]
  readonly interaction: (index: number, interaction: Interaction) => readonly Pair[]
  readonly timespan: (ms: number) => string
  /** Whether the ids of interactions told earlier can be read back. */
  readonly readsInteractions: boolean
  readonly calls: Readonly<Record<ApiCall, string>>
}

export type ApiCall =
  | 'initialize'
  | 'terminate'
  | 'get'
  | 'set'
  | 'commit'
  | 'errorCode'
  | 'errorWords'
  | 'diagnostic'

/** A share as a percentage with at most two decimals, which every LMS reads. */
export const percent = (share: number): string => String(Math.round(share * 10_000) / 100)
