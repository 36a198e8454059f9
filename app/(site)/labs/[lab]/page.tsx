import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LabClient } from '@/components/lab/lab-client'
import { LabSection } from '@/components/lab/lab-section'
import { Visit } from '@/components/course/visit'
import { AppLink } from '@/components/ui/app-link'
import { Main } from '@/components/ui/main'
import { OEmbedLink } from '@/components/ui/oembed-link'
import { loadCourse, loadLab } from '@/lib/course/load'
import { address } from '@/lib/site/address'
import { canonical } from '@/lib/site/canonical'
import { previewPicture } from '@/lib/site/preview-picture'
import { LabCrumbs } from '@/components/course/lab-crumbs'
import { SayCourse } from '@/components/course/say'

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
  const { title } = lab
  const description = lab.summary.replaceAll('`', '')
  return {
    title,
    description,
    openGraph: { title, description, type: 'article', ...previewPicture(`/labs/${id}`, title) },
    ...canonical(`/labs/${id}`),
  }
}

export default async function LabPage({ params }: Props) {
  const { lab: id } = await params
  const { chapters } = await loadCourse()
  const chapter = chapters.find(({ labs }) => labs.includes(id))
  if (chapter === undefined) notFound()
  return (
    <Main className="lab-page">
      <LabCrumbs>
        <AppLink href="/labs">
          <SayCourse is="labsPage" />
        </AppLink>
        <AppLink href={`/learn/${chapter.id}#lab-${id}`}>
          <SayCourse is="chapterName" of={[chapter.number, chapter.short]} />
        </AppLink>
      </LabCrumbs>
      <OEmbedLink href={address(`/oembed/labs/${id}.json`)} title="This lab, to embed" />
      <LabSection lab={await loadLab(id)} variant="page" frame={LabClient} />
      <Visit />
    </Main>
  )
}
