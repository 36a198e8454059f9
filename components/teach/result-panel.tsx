'use client'

import { useState } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import { basePath } from '@/lib/site/base-path'
import { downloadText } from '@/components/progress/download-text'
import { CopyField } from './copy-field'
import { QrCode } from './qr-code'
import { Snippets } from './snippets'

type Props = {
  readonly assignment: Assignment | null
  readonly link: string | null
  readonly kept: boolean
  readonly onKeep: () => void
}

/** The link, and what can be made of it. */
export function ResultPanel({ assignment, link, kept, onKeep }: Props) {
  const [qr, setQr] = useState(false)
  if (!assignment || link === null)
    return (
      <section
        aria-label="The link"
        className="rounded-[14px] border border-dashed border-line-2 px-5 py-5"
      >
        <p className="text-[0.9375rem] text-ink-2">
          The link is made here as soon as there is a title and something to do.
        </p>
      </section>
    )
  const address = `${location.origin}${basePath}/assignment#${link}`
  return (
    <section
      aria-label="The link"
      data-testid="assignment-result"
      className="grid min-w-0 gap-5 rounded-[14px] border border-line-2 bg-raised px-5 py-5 shadow-lift"
    >
      <CopyField label="Link for learners" text={address} note={`${address.length} characters`} />
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" aria-expanded={qr} onClick={() => setQr(!qr)}>
          QR code
        </button>
        {assignment.due && (
          <button
            type="button"
            className="button"
            onClick={() => void saveCalendar(assignment, address)}
          >
            Calendar file
          </button>
        )}
        <a className="button" href={address} target="_blank" rel="noopener">
          Open it
        </a>
        <button type="button" className="button" disabled={kept} onClick={onKeep}>
          {kept ? 'Kept below' : 'Keep in my list'}
        </button>
      </div>
      {qr && <QrCode text={address} title={assignment.title} />}
      <Snippets labs={assignment.labs} chapters={assignment.chapters} />
    </section>
  )
}

async function saveCalendar(assignment: Assignment, address: string): Promise<void> {
  const { calendarFile } = await import('@/components/assignment/calendar')
  downloadText(
    'day-one-assignment.ics',
    calendarFile(assignment, address, Date.now()),
    'text/calendar',
  )
}
