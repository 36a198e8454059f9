import { parseDocument } from 'yaml'
import { textPositions } from '../config-files/text-positions'
import type { Position } from '../tool'
import { entry, reader, type Entry, type Mapping } from './nodes'

export type Step = { readonly fields: Mapping }

export type Job = { readonly id: string; readonly fields: Mapping; readonly steps: readonly Step[] }

/** A workflow as far as it can be read; a half-typed file has fewer jobs, never an error. */
export type Workflow = {
  readonly text: string
  readonly fields: Mapping
  readonly jobs: readonly Job[]
  readonly position: (offset: number) => Position
}

/** Null for a text that is no mapping at all: then there is nothing for a rule to look at. */
export function readWorkflow(text: string): Workflow | null {
  const document = parseDocument(text, {
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const read = reader(document)
  const fields = read.mapping(document.contents)
  if (!fields) return null
  return {
    text,
    fields,
    jobs: jobsOf(entry(fields, 'jobs')),
    // Not the parser's own count: it forgets a line end inside a broken bracket.
    position: textPositions(text).at,
  }
}

function jobsOf(jobs: Entry | undefined): readonly Job[] {
  return (jobs?.mapping() ?? []).flatMap((job) => {
    const fields = job.mapping()
    return fields ? [{ id: job.name, fields, steps: stepsOf(entry(fields, 'steps')) }] : []
  })
}

function stepsOf(steps: Entry | undefined): readonly Step[] {
  return (steps?.items() ?? []).flatMap((item) => {
    const fields = item.mapping()
    return fields ? [{ fields }] : []
  })
}
