import * as z from 'zod/mini'

/*
 * Everything that passes between a framed lab and the page around it, in both directions. These
 * schemas check what comes in, give the types, and are served as JSON Schema under /schemas/.
 * Readers must ignore fields and types they do not know: `version` rises only for a change that
 * breaks them.
 */
export const protocolVersion = 1

const version = z.int().check(z.minimum(1))
const id = z.string().check(z.minLength(1), z.maxLength(200))
const nonce = z.string().check(z.minLength(8), z.maxLength(200))
const look = {
  theme: z.optional(z.enum(['light', 'dark', 'auto'])),
  accent: z.optional(z.string().check(z.maxLength(20))),
}

/** `keeps`: the host stores each state it is told, and gives it back next time. */
export const hello = z.object({
  type: z.literal('day-one:hello'),
  version,
  nonce,
  keeps: z.optional(z.boolean()),
})
export const getState = z.object({ type: z.literal('day-one:get-state'), version, id })
/** `state` is checked field by field where it is taken in: one bad part does not cost the rest. */
export const setState = z.object({
  type: z.literal('day-one:set-state'),
  version,
  id,
  state: z.unknown(),
})
export const setLook = z.object({ type: z.literal('day-one:set-look'), version, ...look })

export const fromHostSchema = z.discriminatedUnion('type', [hello, getState, setState, setLook])
export type FromHost = z.infer<typeof fromHostSchema>

const checkState = z.enum(['pending', 'passed', 'failed', 'error'])
const best = z.object({ passed: z.int(), total: z.int() })

export const ready = z.object({ type: z.literal('day-one:ready'), lab: id, version })
/** `lab` in the frame of a lab, `chapter` in the frame of a chapter; height in CSS pixels. */
export const resize = z.object({
  type: z.literal('day-one:resize'),
  lab: z.optional(id),
  chapter: z.optional(id),
  height: z.int(),
})
export const welcome = z.object({
  type: z.literal('day-one:welcome'),
  version,
  nonce,
  lab: z.optional(id),
  chapter: z.optional(id),
  title: z.string(),
  labs: z.array(id),
})
export const run = z.object({
  type: z.literal('day-one:run'),
  version,
  lab: id,
  outcome: z.enum(['finished', 'raised', 'exited', 'stopped', 'crashed']),
  ms: z.optional(z.number()),
})
export const check = z.object({
  type: z.literal('day-one:check'),
  version,
  lab: id,
  passed: z.boolean(),
  checks: z.array(z.object({ id, state: checkState })),
})
export const progress = z.object({
  type: z.literal('day-one:progress'),
  version,
  lab: id,
  state: z.enum(['not-started', 'tried', 'passed']),
  tries: z.int(),
  best: z.optional(best),
})
/** `id` repeats that of `get-state`; without it the state has changed. `null`: nothing was done. */
export const state = z.object({
  type: z.literal('day-one:state'),
  version,
  id: z.optional(id),
  state: z.nullable(z.lazy(() => embedStateSchema)),
})
export const stateSet = z.object({
  type: z.literal('day-one:state-set'),
  version,
  id,
  ok: z.boolean(),
  message: z.optional(z.string()),
})

export const toHostSchema = z.discriminatedUnion('type', [
  ready,
  resize,
  welcome,
  run,
  check,
  progress,
  state,
  stateSet,
])
export type ToHost = z.infer<typeof toHostSchema>

const time = z.number().check(z.minimum(0), z.maximum(8.64e15))
const count = z.int().check(z.minimum(0))
const files = z.record(z.string(), z.string())

/** What a learner did in one lab, as `lib/progress/schema.ts` keeps it; a test holds them together. */
export const labStateSchema = z.object({
  draft: z.optional(z.object({ files, at: time })),
  attempts: z.optional(
    z.array(
      z.object({
        at: time,
        passed: z.array(z.string()),
        failed: z.array(z.string()),
        ms: z.number().check(z.minimum(0)),
        seed: z.optional(count),
        files: z.optional(files),
      }),
    ),
  ),
  tries: z.optional(count),
  best: z.optional(z.object({ passed: count, total: count })),
  passedAt: z.optional(time),
  hintsShown: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
  solutionShownAt: z.optional(time),
})

/** A progress file with labs alone: opaque to the host, which keeps it and gives it back. */
export const embedStateSchema = z.object({
  version: z.int().check(z.minimum(1)),
  labs: z.record(z.string(), labStateSchema),
})
export type EmbedState = z.infer<typeof embedStateSchema>
