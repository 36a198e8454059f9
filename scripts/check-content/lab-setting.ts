import { loadLab } from '@/lib/course/load'
import type { Lab } from '@/lib/course/schema'
import type { LabPackage } from '@/lib/kernel/packages/lab-package'
import { missingAmong, readLabPackages } from '@/lib/kernel/packages/built'
import { readStandIns } from '@/lib/kernel/stand-ins'
import type { Toolbox } from '@/lib/tools/toolbox'

/** A lab with all that judging it needs. */
export type LabSetting = {
  readonly lab: Lab
  readonly standIns: Readonly<Record<string, string>>
  readonly packages: readonly LabPackage[]
  readonly tools: Toolbox
}

export async function loadSetting(id: string, tools: Toolbox): Promise<LabSetting> {
  const lab = await loadLab(id)
  const packages = await readLabPackages(lab.packages)
  for (const missing of missingAmong(packages))
    console.log(`  content/labs/${id} goes without ${missing}`)
  return { lab, standIns: await readStandIns(lab.standIns), packages, tools }
}
