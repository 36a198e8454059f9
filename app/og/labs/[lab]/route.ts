import { picture } from '@/app/og/picture'
import { course } from '@/content/course'
import { loadCourse } from '@/lib/course/load'
import { count } from '@/lib/site/count'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ lab: string }> }

export async function generateStaticParams(): Promise<{ lab: string }[]> {
  const { labs } = await loadCourse()
  return labs.map(({ id }) => ({ lab: `${id}.png` }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = (await params).lab.replace(/\.png$/, '')
  const lab = (await loadCourse()).labs.find((one) => one.id === id)
  if (!lab) return new Response(null, { status: 404 })
  const below = `${count(lab.checks.length, 'check')}, about ${lab.minutes} minutes, in your browser`
  return picture({ above: `Lab of “${course.title}”`, title: lab.title, below })
}
