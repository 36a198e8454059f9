import type { Saying } from '@/lib/messages/saying'
import type { english } from '@/lib/messages/storage/en'

/** What is wrong with a stored or chosen file, or with the storage: not said yet. */
export type Problem = Saying<typeof english>

/** Where in a file, and what. */
export type Misfit = { readonly path: string; readonly why: Problem }
