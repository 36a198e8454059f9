import { loadCourse } from '@/lib/course/load'
import { oEmbedOf } from '@/lib/site/oembed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ chapter: string }> }

export async function generateStaticParams(): Promise<{ chapter: string }[]> {
  const { chapters } = await loadCourse()
  return chapters.map(({ id }) => ({ chapter: `${id}.json` }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = (await params).chapter.replace(/\.json$/, '')
  const chapter = (await loadCourse()).chapters.find((one) => one.id === id)
  if (!chapter) return new Response(null, { status: 404 })
  const title = chapter.title.replaceAll('`', '')
  return Response.json(oEmbedOf({ path: `/learn/${id}`, title, height: 1000 }))
}
