/**
 * The options that a program, or one of its commands, documents. In `options`, separated by
 * spaces: `--flag`, `--option=` for one that takes a value, `--option=?` where it may, and then only
 * after `=`. `-#` stands for a number, as in `head -20`.
 */
export type Options = {
  readonly options?: string
  /** What follows the first argument that is no option: other commands, or nobody's business. */
  readonly after?: 'a command' | 'anything'
  /** The option whose value is a Python module, which is run with the rest. */
  readonly module?: string
  readonly commands?: Readonly<Record<string, Options | string>>
}

export type Program = Options & {
  /** Options of every command, too. */
  readonly everywhere?: string
  /** Where the options are documented. */
  readonly source: string
  /** The day on which they were held against that; null where nobody has, and they are from memory. */
  readonly read: string | null
}

export type Programs = Readonly<Record<string, Program>>
