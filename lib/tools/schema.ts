import { z } from 'zod'

/** Rule -> how grave, as basedpyright's configuration takes it. */
const severity = z.enum(['error', 'warning', 'information', 'none'])

/**
 * The tools of a lab and their settings, as `lab.ts` states them under `tools`. A tool that is not
 * named is not loaded.
 */
export const labToolsSchema = z.strictObject({
  /** Ruff's own settings, spelled as in `ruff.toml`: `{ lint: { select: ['E', 'F'] } }`. */
  ruff: z.exactOptional(z.record(z.string(), z.json())),
  basedpyright: z.exactOptional(
    z.strictObject({
      mode: z.enum(['basic', 'standard', 'strict', 'recommended']).default('standard'),
      rules: z.record(z.string(), severity).default({}),
    }),
  ),
  /** Path or pattern (`conf/**\/*.yaml`) -> name of a schema in lib/tools/config-files/schemas. */
  'config-files': z.exactOptional(
    z.strictObject({ schemas: z.record(z.string(), z.string()).default({}) }),
  ),
  workflow: z.exactOptional(z.strictObject({})),
  dockerfile: z.exactOptional(z.strictObject({})),
})
export type LabTools = z.output<typeof labToolsSchema>
export type ToolId = keyof LabTools
