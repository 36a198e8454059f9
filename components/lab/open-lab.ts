import type { LabPack } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { basePath } from '@/lib/site/base-path'
import type { LabController } from './lab-controller'
import type { LabClientProps } from './lab-props'
import type { CodeEditor } from './editor/code-editor'
import { labText } from '@/lib/messages/lab/words'

export type LabParts = typeof import('./lab-parts')
export type OpenLab = {
  readonly pack: LabPack
  readonly controller: LabController<CodeEditor>
  readonly parts: LabParts
}

/** Loads what an open lab needs and starts it. Rejects with words for the learner. */
export async function openLab(
  { outline, runtime }: LabClientProps,
  describedBy: string,
): Promise<OpenLab> {
  // In a sandbox without an origin the browser refuses workers, requests and storage.
  if (self.origin === 'null') throw new Error(labText.current().opaque)
  warmPython(runtime, outline.packages)
  const [parts, pack] = await Promise.all([loadParts(), loadPack(outline.id)])
  const shown = outline.frozen ? { ...pack, readonly: Object.keys(pack.files) } : pack
  const memory = outline.frozen ? parts.passingMemory() : parts.storedMemory(pack.id)
  return { pack: shown, parts, controller: parts.startLab(shown, runtime, describedBy, memory) }
}

/** Python loads beside the editor. A failure is found and told by the lab's session. */
function warmPython(runtime: RuntimeManifest, packages: boolean): void {
  import('./page-kernel')
    .then(({ pageKernel }) => pageKernel(runtime, { packages }).warm())
    .catch(() => {})
}

async function loadParts(): Promise<LabParts> {
  try {
    return await import('./lab-parts')
  } catch (cause) {
    throw new Error(labText.current().noEditor, { cause })
  }
}

async function loadPack(id: string): Promise<LabPack> {
  const response = await fetch(`${basePath}/labs/${id}/pack.json`).catch((cause: unknown) => {
    throw new Error(labText.current().noFiles, { cause })
  })
  if (!response.ok) throw new Error(labText.current().noFilesStatus(response.status))
  return (await response.json()) as LabPack
}
