'use client'

import dynamic from 'next/dynamic'
import { AppLink } from '@/components/ui/app-link'
import type { GradebookProps } from './gradebook-contents'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

const Contents = dynamic(
  () => import('./gradebook-contents').then((part) => part.GradebookContents),
  {
    ssr: false,
    loading: Opening,
  },
)

function Opening() {
  return (
    <p role="status" className="text-ink-2">
      {useText(gradebookText).opening}
    </p>
  )
}

/** The page; what is in the gradebook is known in the browser only. */
export function GradebookPage(props: GradebookProps) {
  const t = useText(gradebookText)
  return (
    <div className="grid min-w-0 gap-12">
      <header>
        <p className="mb-2 text-sm font-medium">
          <AppLink href="/teach" className="text-accent underline underline-offset-4">
            {t.teach}
          </AppLink>
        </p>
        <h1 className="page-title">{t.gradebook}</h1>
        <p className="lede">{t.lede}</p>
      </header>
      <Contents {...props} />
    </div>
  )
}
