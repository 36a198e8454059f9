import { picture } from '@/app/og/picture'
import { course } from '@/content/course'
import { loadCourse } from '@/lib/course/load'
import { count } from '@/lib/site/count'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ chapter: string }> }

export async function generateStaticParams(): Promise<{ chapter: string }[]> {
  const { chapters } = await loadCourse()
  return chapters.map(({ id }) => ({ chapter: `${id}.png` }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = (await params).chapter.replace(/\.png$/, '')
  const chapter = (await loadCourse()).chapters.find((one) => one.id === id)
  if (!chapter) return new Response(null, { status: 404 })
  const labs = chapter.labs.length > 0 ? `, ${count(chapter.labs.length, 'lab')}` : ''
  return picture({
    above: `${course.title}, chapter ${chapter.number}`,
    title: chapter.title.replaceAll('`', ''),
    below: `${chapter.minutes} minutes to read${labs}`,
  })
}
