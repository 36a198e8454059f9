import type { ToolDesk } from '@/lib/grading/tool-question'
import { pageMemory } from '@/lib/kernel/memory/page-memory'
import { basePath } from '@/lib/site/base-path'
import { browserToolPlatform } from '@/lib/tools/browser-platform'
import type { ToolsManifest } from '@/lib/tools/manifest'
import { Toolbox } from '@/lib/tools/toolbox'
import { checkDesk, patientTools, type InspectorTools } from './sparing-tools'

const built: { -readonly [Id in keyof ToolsManifest]?: ToolsManifest[Id] } = {}
let made: { readonly forEditor: InspectorTools; readonly forChecks: ToolDesk } | null = null

/** One toolbox for all labs of a page; each lab's pack says where its own tools are. */
export function pageToolbox(own: Partial<ToolsManifest>) {
  Object.assign(built, own)
  if (made) return made
  const toolbox = new Toolbox(browserToolPlatform(built, `${basePath}/`))
  const memory = pageMemory()
  memory.onClear(() => toolbox.stopAll())
  made = { forEditor: patientTools(toolbox, memory), forChecks: checkDesk(toolbox, memory) }
  return made
}
