import { loadCourse } from '@/lib/course/load'
import { oEmbedOf } from '@/lib/site/oembed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ lab: string }> }

export async function generateStaticParams(): Promise<{ lab: string }[]> {
  const { labs } = await loadCourse()
  return labs.map(({ id }) => ({ lab: `${id}.json` }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = (await params).lab.replace(/\.json$/, '')
  const lab = (await loadCourse()).labs.find((one) => one.id === id)
  if (!lab) return new Response(null, { status: 404 })
  return Response.json(oEmbedOf({ path: `/labs/${id}`, title: lab.title, height: 1000 }))
}
