import type { Options } from 'minisearch'
import { tokenise } from './tokens'

export type Indexed = { readonly id: number; readonly title: string; readonly text: string }

/** The same where the index is made and where it is read. */
export const indexOptions: Options<Indexed> = {
  fields: ['title', 'text'],
  tokenize: tokenise,
  processTerm: (term) => term,
}
