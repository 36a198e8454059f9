'use client'

import { useState } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import { basePath } from '@/lib/site/base-path'
import { downloadText } from '@/components/progress/download-text'
import { CopyField } from './copy-field'
import { QrCode } from './qr-code'
import { Snippets } from './snippets'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly assignment: Assignment | null
  readonly link: string | null
  readonly kept: boolean
  readonly onKeep: () => void
}

/** The link, and what can be made of it. */
export function ResultPanel({ assignment, link, kept, onKeep }: Props) {
  const t = useText(teachText)
  const [qr, setQr] = useState(false)
  if (!assignment || link === null)
    return (
      <section
        aria-label={t.theLink}
        className="rounded-[14px] border border-dashed border-line-2 px-5 py-5"
      >
        <p className="text-[0.9375rem] text-ink-2">{t.linkLater}</p>
      </section>
    )
  const address = `${location.origin}${basePath}/assignment#${link}`
  return (
    <section
      aria-label={t.theLink}
      data-testid="assignment-result"
      className="grid min-w-0 gap-5 rounded-[14px] border border-line-2 bg-raised px-5 py-5 shadow-lift"
    >
      <CopyField label={t.linkForLearners} text={address} note={t.characters(address.length)} />
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" aria-expanded={qr} onClick={() => setQr(!qr)}>
          {t.qrCode}
        </button>
        {assignment.due && (
          <button
            type="button"
            className="button"
            onClick={() => void saveCalendar(assignment, address)}
          >
            {t.calendarFile}
          </button>
        )}
        <a className="button" href={address} target="_blank" rel="noopener">
          {t.openIt}
        </a>
        <button type="button" className="button" disabled={kept} onClick={onKeep}>
          {kept ? t.kept : t.keep}
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
