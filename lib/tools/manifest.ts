import type { ToolId } from './schema'

/** What scripts/build-tools.ts made of one tool: public/runtime/tools/<folder>. */
export type BuiltTool = {
  readonly version: string
  /** Folder in public/runtime/tools; a hash of its content is part of its name. */
  readonly folder: string
  /** Files to download and hand to the worker: name -> bytes as served (gzip). */
  readonly posted: Readonly<Record<string, number>>
  /** Files that workers load by URL, worker.js among them: name -> bytes before compression. */
  readonly linked: Readonly<Record<string, number>>
}

export type ToolsManifest = Readonly<Record<ToolId, BuiltTool>>
