import type { Lab, LabPack } from '@/lib/course/schema'
import { readLabPackages } from '@/lib/kernel/packages/built'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { readToolsManifest } from '@/lib/tools/read-manifest'
import { declared } from '@/lib/tools/tools'

/** What is served as `pack.json`, by the site and by packages. Node only. */
export async function labPack(lab: Lab): Promise<LabPack> {
  const manifest = await readToolsManifest()
  return {
    ...lab,
    modules: await readStandIns(lab.standIns),
    builtPackages: await readLabPackages(lab.packages),
    builtTools: Object.fromEntries(declared(lab).map((tool) => [tool, manifest[tool]])),
  }
}
