'use client'

import dynamic from 'next/dynamic'
import { AppLink } from '@/components/ui/app-link'
import type { GradebookProps } from './gradebook-contents'

const Contents = dynamic(
  () => import('./gradebook-contents').then((part) => part.GradebookContents),
  {
    ssr: false,
    loading: () => (
      <p role="status" className="text-ink-2">
        Opening the gradebook…
      </p>
    ),
  },
)

/** The page; what is in the gradebook is known in the browser only. */
export function GradebookPage(props: GradebookProps) {
  return (
    <div className="grid min-w-0 gap-12">
      <header>
        <p className="mb-2 text-sm font-medium">
          <AppLink href="/teach" className="text-accent underline underline-offset-4">
            Teach
          </AppLink>
        </p>
        <h1 className="page-title">Gradebook</h1>
        <p className="lede">
          Drop what learners handed in. Every lab is judged again, here, and what does not agree
          with the file is marked. Nothing leaves this machine.
        </p>
      </header>
      <Contents {...props} />
    </div>
  )
}
