import type { Metadata } from 'next'
import { Doctor } from '@/components/embed/doctor'
import { FramedPage } from '@/components/embed/framed-page'
import { Main } from '@/components/ui/main'
import { PageTitle } from '@/components/ui/page-title'
import { english as titles } from '@/lib/messages/titles/en'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { SayPages } from '@/components/course/say-pages'

export const metadata: Metadata = {
  title: titles.doctor,
  description: 'Whether labs work in the frame that this page is shown in, and what to change.',
}

const framed = { lab: 'doctor', title: 'Embed doctor', labs: [] }

export default async function DoctorPage() {
  return (
    <Main>
      <PageTitle is="doctor" />
      <FramedPage framed={framed}>
        <div className="mx-auto max-w-[52rem] px-4 py-8">
          <h1 className="page-title">
            <SayPages is="doctor" />
          </h1>
          <Doctor runtime={await readRuntimeManifest()} />
        </div>
      </FramedPage>
    </Main>
  )
}
