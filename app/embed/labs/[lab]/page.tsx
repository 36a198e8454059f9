import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FramedPage } from '@/components/embed/framed-page'
import { LabClient } from '@/components/lab/lab-client'
import { LabSection } from '@/components/lab/lab-section'
import { Main } from '@/components/ui/main'
import { loadCourse, loadLab } from '@/lib/course/load'
import { canonical } from '@/lib/site/canonical'

type Props = { readonly params: Promise<{ lab: string }> }

export const dynamicParams = false

export async function generateStaticParams(): Promise<{ lab: string }[]> {
  const { labs } = await loadCourse()
  return labs.map(({ id }) => ({ lab: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = (await params).lab
  const lab = (await loadCourse()).labs.find((one) => one.id === id)
  if (lab === undefined) notFound()
  return { title: lab.title, ...canonical(`/labs/${id}`) }
}

export default async function EmbeddedLabPage({ params }: Props) {
  const { labs } = await loadCourse()
  const id = (await params).lab
  if (!labs.some((lab) => lab.id === id)) notFound()
  const lab = await loadLab(id)
  return (
    <Main>
      <FramedPage framed={{ lab: id, title: lab.title, labs: [id] }}>
        <LabSection lab={lab} variant="embed" frame={LabClient} />
      </FramedPage>
    </Main>
  )
}
