import type { LabPack } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { createLabSession } from './create-session'
import { createCodeEditor, type CodeEditor } from './editor/code-editor'
import { createInspector } from './inspector'
import { createLabController, type LabController } from './lab-controller'
import { pageKernel } from './page-kernel'
import { pageToolbox } from './page-toolbox'
import type { LabMemory } from './lab-memory'

// The heavy half of the lab: one chunk, loaded when a lab is opened.
export { CheckDetails } from './check-details'
export { LabPanels } from './lab-panels'
export { OutputPane } from './output-pane'
export { passingMemory } from './passing-memory'
export { ProblemsPane } from './problems-pane'
export { storedMemory } from './stored-memory'

export function startLab(
  lab: LabPack,
  runtime: RuntimeManifest,
  describedBy: string,
  memory: LabMemory,
): LabController<CodeEditor> {
  const tools = pageToolbox(lab.builtTools)
  return createLabController({
    lab,
    session: createLabSession(
      lab,
      pageKernel(runtime, { packages: lab.packages.length > 0 }),
      tools.forChecks,
    ),
    memory,
    createInspector: (options) => createInspector({ ...options, lab, toolbox: tools.forEditor }),
    createEditor: (options) =>
      createCodeEditor({ ...options, readonly: lab.readonly, active: lab.main, describedBy }),
  })
}
