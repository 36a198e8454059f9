import type { Files } from '@/lib/course/schema'
import type { Located, Problem } from '../located'

export type RuleContext = {
  readonly root: Located
  readonly text: string
  readonly file: string
  readonly files: Files
}

/** What a schema cannot say about a file that can be read; anything may be missing or wrong in it. */
export type Rule = (context: RuleContext) => readonly Problem[]
