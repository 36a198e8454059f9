import type { Files } from '@/lib/course/schema'
import { reads as basedpyright } from './basedpyright/reads'
import { reads as configFiles } from './config-files/reads'
import { reads as dockerfile } from './dockerfile/reads'
import { reads as ruff } from './ruff/reads'
import type { LabTools, ToolId } from './schema'
import { reads as workflow } from './workflow/reads'

/** What a page needs to know of a tool that is not loaded. */
export type ToolInfo = {
  /** As its makers and the learner call it. */
  readonly name: string
  readonly reads: (path: string) => boolean
  readonly hovers: boolean
  readonly formats: boolean
  /** How long it waits for a pause in typing, in milliseconds. */
  readonly pause: number
  /** Too heavy to load for somebody who only reads: it starts when the lab is first touched. */
  readonly onTouch: boolean
}

export const tools: Readonly<Record<ToolId, ToolInfo>> = {
  ruff: {
    name: 'Ruff',
    reads: ruff,
    hovers: false,
    formats: true,
    pause: 300,
    onTouch: false,
  },
  basedpyright: {
    name: 'basedpyright',
    reads: basedpyright,
    hovers: true,
    formats: false,
    pause: 400,
    onTouch: true,
  },
  'config-files': {
    name: 'YAML and TOML',
    reads: configFiles,
    hovers: true,
    formats: false,
    pause: 300,
    onTouch: false,
  },
  workflow: {
    name: 'GitHub Actions',
    reads: workflow,
    hovers: true,
    formats: false,
    pause: 300,
    onTouch: false,
  },
  dockerfile: {
    name: 'Dockerfile',
    reads: dockerfile,
    hovers: false,
    formats: true,
    pause: 300,
    onTouch: false,
  },
}

const order: readonly ToolId[] = ['ruff', 'config-files', 'workflow', 'dockerfile', 'basedpyright']

/** The tools that a lab declares and has something to read for, lightest first. */
export function declared(lab: { readonly tools: LabTools; readonly files: Files }): ToolId[] {
  const paths = Object.keys(lab.files)
  return order.filter((id) => lab.tools[id] !== undefined && paths.some(tools[id].reads))
}
