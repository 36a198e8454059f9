import type { Metadata } from 'next'
import { LabSection } from '@/components/lab/lab-section'
import { Main } from '@/components/ui/main'
import { loadCourse, loadLab } from '@/lib/course/load'

type Props = { readonly params: Promise<{ lab: string }> }

export const dynamicParams = false

export async function generateStaticParams(): Promise<{ lab: string }[]> {
  const { labs } = await loadCourse()
  return labs.map(({ id }) => ({ lab: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadLab((await params).lab)).title }
}

export default async function EmbeddedLabPage({ params }: Props) {
  const lab = await loadLab((await params).lab)
  return (
    <Main>
      <LabSection lab={lab} variant="embed" />
    </Main>
  )
}
