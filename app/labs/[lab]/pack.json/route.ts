import { loadCourse, loadLab } from '@/lib/course/load'
import type { LabPack } from '@/lib/course/schema'
import { readLabPackages } from '@/lib/kernel/packages/built'
import { readStandIns } from '@/lib/kernel/stand-ins'
import { readToolsManifest } from '@/lib/tools/read-manifest'
import { declared } from '@/lib/tools/tools'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<{ lab: string }[]> {
  const { labs } = await loadCourse()
  return labs.map(({ id }) => ({ lab: id }))
}

type Context = { readonly params: Promise<{ lab: string }> }

/** Everything the lab page and the judge need: one small file, fetched when a lab is near. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lab: id } = await params
  const lab = await loadLab(id)
  const manifest = await readToolsManifest()
  const pack: LabPack = {
    ...lab,
    modules: await readStandIns(lab.standIns),
    builtPackages: await readLabPackages(lab.packages),
    builtTools: Object.fromEntries(declared(lab).map((tool) => [tool, manifest[tool]])),
  }
  return Response.json(pack)
}
