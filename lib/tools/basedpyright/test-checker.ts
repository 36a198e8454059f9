import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Diagnostic, ToolAssets } from '../tool'
import { toolFiles } from './build'

let assets: Promise<ToolAssets> | undefined

export function builtAssets(): Promise<ToolAssets> {
  return (assets ??= build())
}

/** The tool's files as a build leaves them: linked ones on the disk, posted ones in memory. */
async function build(): Promise<ToolAssets> {
  const { posted, linked } = await toolFiles()
  const folder = mkdtempSync(path.join(tmpdir(), 'basedpyright-'))
  for (const [name, bytes] of Object.entries(linked)) writeFileSync(path.join(folder, name), bytes)
  const files = Object.entries(posted).map(([name, bytes]): [string, Uint8Array<ArrayBuffer>] => [
    name,
    new Uint8Array(bytes),
  ])
  return { files: Object.fromEntries(files), base: `${folder}/` }
}

/** `reportArgumentType main.py:1:8`, for short comparisons. */
export function inShort(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, file, from }) => `${code} ${file}:${from.line}:${from.column}`)
}
