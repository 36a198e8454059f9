import type { LabPack } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { basePath } from '@/lib/site/base-path'
import type { LabController } from './lab-controller'
import type { LabClientProps } from './lab-props'
import type { CodeEditor } from './editor/code-editor'

export type LabParts = typeof import('./lab-parts')
export type OpenLab = {
  readonly pack: LabPack
  readonly controller: LabController<CodeEditor>
  readonly parts: LabParts
}

/** In a sandbox without an origin the browser refuses workers, requests and storage. */
const opaqueWords =
  'The page around it frames it in a sandbox where Python cannot start. Brief and code can be read here; to work in it, that page’s author adds allow-same-origin: sandbox="allow-scripts allow-same-origin".'

/** Loads what an open lab needs and starts it. Rejects with words for the learner. */
export async function openLab(
  { outline, runtime }: LabClientProps,
  describedBy: string,
): Promise<OpenLab> {
  if (self.origin === 'null') throw new Error(opaqueWords)
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
    throw new Error('The editor could not be loaded. Is the network there?', { cause })
  }
}

async function loadPack(id: string): Promise<LabPack> {
  const response = await fetch(`${basePath}/labs/${id}/pack.json`).catch((cause: unknown) => {
    throw new Error('The files of this lab could not be loaded. Is the network there?', { cause })
  })
  if (!response.ok)
    throw new Error(
      `The files of this lab could not be loaded (the server says ${response.status}).`,
    )
  return (await response.json()) as LabPack
}
