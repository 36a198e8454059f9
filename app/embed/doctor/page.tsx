import type { Metadata } from 'next'
import { Doctor } from '@/components/embed/doctor'
import { FramedPage } from '@/components/embed/framed-page'
import { Main } from '@/components/ui/main'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { SayPages } from '@/components/course/say-pages'

export const metadata: Metadata = {
  title: 'Embed doctor',
  description: 'Whether labs work in the frame that this page is shown in, and what to change.',
}

const framed = { lab: 'doctor', title: 'Embed doctor', labs: [] }

export default async function DoctorPage() {
  return (
    <Main>
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
