import { basePath } from '@/lib/site/base-path'
import { browserToolPlatform } from '@/lib/tools/browser-platform'
import type { ToolsManifest } from '@/lib/tools/manifest'
import { Toolbox } from '@/lib/tools/toolbox'

const built: { -readonly [Id in keyof ToolsManifest]?: ToolsManifest[Id] } = {}
let toolbox: Toolbox | null = null

/** One toolbox for all labs of a page; each lab's pack says where its own tools are. */
export function pageToolbox(own: Partial<ToolsManifest>): Toolbox {
  Object.assign(built, own)
  toolbox ??= new Toolbox(browserToolPlatform(built, `${basePath}/`))
  return toolbox
}
