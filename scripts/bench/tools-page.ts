import { browserToolPlatform } from '@/lib/tools/browser-platform'
import type { ToolsManifest } from '@/lib/tools/manifest'
import type { LabTools, ToolId } from '@/lib/tools/schema'
import { Toolbox } from '@/lib/tools/toolbox'

export type ToolTimes = {
  /** From the question to the answer, worker and download included, in milliseconds. */
  readonly first: number
  /** The same question after a changed line, median of nine, in milliseconds. */
  readonly again: number
  readonly found: number
}

const defaults: LabTools = {
  ruff: {},
  basedpyright: { mode: 'standard', rules: {} },
  'config-files': { schemas: {} },
  workflow: {},
  dockerfile: {},
}

/**
 * Runs in the page of scripts/bench/tools.ts: one tool, from nothing to its tenth answer. It is left
 * running, for its memory to be looked at.
 */
async function measureTool(
  manifest: ToolsManifest,
  tool: ToolId,
  path: string,
  text: string,
  comment: string,
): Promise<ToolTimes> {
  const toolbox = new Toolbox(browserToolPlatform(manifest, '/'))
  const settings = defaults[tool]
  const ask = async (line: string) => {
    const start = performance.now()
    const files = { [path]: `${text}${comment} ${line}\n` }
    const found = await toolbox.ask<'diagnose'>(tool, { op: 'diagnose', files, settings })
    return { ms: performance.now() - start, found: found.length }
  }
  const first = await ask('0')
  const again: number[] = []
  for (let round = 1; round < 10; round += 1) again.push((await ask(String(round))).ms)
  return {
    first: first.ms,
    again: again.toSorted((a, b) => a - b)[4] ?? Number.NaN,
    found: first.found,
  }
}

Object.assign(globalThis, { measureTool })
