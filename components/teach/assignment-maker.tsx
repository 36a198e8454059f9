'use client'

import { useState } from 'react'
import { readLink, writeLink } from '@/lib/assign/link'
import { AssignmentPreview } from './assignment-preview'
import { checkDraft, draftOf, emptyDraft, type Draft } from './draft'
import { DueFields } from './due-fields'
import { ItemPicker } from './item-picker'
import { changeMade, useMade } from './made'
import { MadeList } from './made-list'
import type { Outline } from './outline'
import { ResultPanel } from './result-panel'
import { RuleFields } from './rule-fields'
import { TextFields } from './text-fields'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'

/** The form on the left, what learners will see and the link on the right. */
export function AssignmentMaker({ outline }: { readonly outline: Outline }) {
  const t = useText(teachText)
  const [draft, setDraft] = useState<Draft | null>(null)
  const made = useMade()
  // Its id is random, so a draft begins in the browser.
  const current = draft ?? emptyOnce()
  const change = (part: Partial<Draft>) => setDraft({ ...current, ...part })
  const checked = checkDraft(t.problems, current, outline)
  const problems = checked.kind === 'problems' && draft !== null ? checked.problems : []
  const link = checked.kind === 'ok' ? writeLink(checked.assignment) : null
  const isKept = link !== null && made.includes(link)

  function keep(next: string) {
    changeMade((links) => [next, ...links.filter((one) => idOf(one) !== current.id)])
  }

  return (
    <div className="grid min-w-0 gap-10">
      <div className="grid min-w-0 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <form
          className="grid min-w-0 gap-8"
          aria-label={t.theAssignment}
          onSubmit={(event) => {
            event.preventDefault()
            if (link) keep(link)
          }}
        >
          <TextFields draft={current} change={change} problems={problems} />
          <ItemPicker draft={current} change={change} problems={problems} outline={outline} />
          <RuleFields draft={current} change={change} problems={problems} />
          <DueFields draft={current} change={change} problems={problems} />
        </form>
        <div className="grid min-w-0 gap-6 lg:sticky lg:top-[calc(var(--header)+1.5rem)]">
          <AssignmentPreview draft={current} checked={checked} outline={outline} />
          <ResultPanel
            assignment={checked.kind === 'ok' ? checked.assignment : null}
            link={link}
            kept={isKept}
            onKeep={() => link && keep(link)}
          />
        </div>
      </div>
      <MadeList
        links={made}
        outline={outline}
        onEdit={(one) => {
          const read = readLink(one)
          if (read.kind === 'ok') setDraft(draftOf(read.assignment))
        }}
        onNew={() => setDraft(emptyDraft())}
      />
    </div>
  )
}

let first: Draft | null = null

/** The draft before anything is typed; the server's has another id, which nobody sees. */
function emptyOnce(): Draft {
  first ??= emptyDraft()
  return first
}

function idOf(link: string): string | null {
  const read = readLink(link)
  return read.kind === 'ok' ? read.assignment.id : null
}
