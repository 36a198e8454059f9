/** A document of a tab: the page, or the one frame that stands in it. */
export type View = {
  /** Runs a function in the document. It is sent as text: it sees its argument, and no import. */
  readonly evaluate: <A, R>(body: (argument: A) => R, argument: A) => Promise<R>
  /** Brings the element into view and presses it, as a hand would. */
  readonly click: (selector: string) => Promise<void>
  /** Presses the keys one by one into the element, after what is in it was selected. */
  readonly retype: (selector: string, text: string) => Promise<void>
}

/** What the course's core path needs of a browser, whoever drives it. */
export type Tab = {
  /** Name and version, as the browser says it. */
  readonly browser: string
  readonly page: View
  readonly frame: View
  readonly goto: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  /** Uncaught errors and refusals of a policy so far. */
  readonly complaints: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export type Size = { readonly width: number; readonly height: number }
