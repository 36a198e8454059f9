import type { LabPack } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { createLabSession } from './create-session'
import { createCodeEditor, type CodeEditor } from './editor/code-editor'
import { createLabController, type LabController } from './lab-controller'
import { pageKernel } from './page-kernel'
import { storedMemory } from './stored-memory'

// The heavy half of the lab: one chunk, loaded when a lab is opened.
export { CheckDetails } from './check-details'
export { LabPanels } from './lab-panels'
export { OutputPane } from './output-pane'

export function startLab(
  lab: LabPack,
  runtime: RuntimeManifest,
  describedBy: string,
): LabController<CodeEditor> {
  return createLabController({
    lab,
    session: createLabSession(lab, pageKernel(runtime)),
    memory: storedMemory(lab.id),
    createEditor: (options) =>
      createCodeEditor({ ...options, readonly: lab.readonly, active: lab.main, describedBy }),
  })
}
