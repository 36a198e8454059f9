import { loadCourse, loadLab } from '@/lib/course/load'
import { labPack } from '@/components/lab/lab-pack'

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
  return Response.json(await labPack(await loadLab(id)))
}
