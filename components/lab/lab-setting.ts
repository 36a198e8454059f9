import { createContext } from 'react'

/** How the page around a lab wants it; only embeds want anything. */
export type LabSetting = {
  /** To look at: runs and checks the starter, takes no edits, remembers nothing. */
  readonly frozen: boolean
  /** The file shown first. */
  readonly file?: string
}

export const LabSettingContext = createContext<LabSetting>({ frozen: false })
