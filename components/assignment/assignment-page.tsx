'use client'

import { useEffect } from 'react'
import type { ReadLink } from '@/lib/assign/link'
import { openAssignment } from '@/lib/progress/store'
import { useHydrated } from '@/lib/progress/use-progress'
import type { Outline } from '@/components/teach/outline'
import { KeptAssignments } from './kept-assignments'
import { LinkProblem } from './link-problem'
import { OpenAssignment } from './open-assignment'
import { useLink } from './use-link'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'

/** What `/assignment#…` shows: the assignment of the link, and the others that were opened here. */
export function AssignmentPage({ outline }: { readonly outline: Outline }) {
  const t = useText(assignmentText)
  const link = useLink()
  const hydrated = useHydrated()
  const assignment = link?.read.kind === 'ok' ? link.read.assignment : null
  const id = assignment?.id
  const text = link?.hash.replace(/^#/, '')
  useEffect(() => {
    if (hydrated && id !== undefined && text !== undefined) openAssignment(id, text)
  }, [hydrated, id, text])

  if (!link)
    return (
      <>
        <h1 className="page-title">{t.assignment}</h1>
        <p className="lede" role="status">
          {t.readingLink}
        </p>
        <noscript>{t.needsScript}</noscript>
      </>
    )
  return (
    <div className="grid min-w-0 gap-12">
      {assignment ? (
        <OpenAssignment key={assignment.id} assignment={assignment} outline={outline} />
      ) : (
        <LinkProblem read={link.read as Exclude<ReadLink, { kind: 'ok' }>} />
      )}
      <KeptAssignments except={id} course={outline.title} />
    </div>
  )
}
