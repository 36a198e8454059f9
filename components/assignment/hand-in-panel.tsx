'use client'

import { useRef, useState } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import { handInFile, handInText } from '@/lib/assign/hand-in-text'
import type { HandIn } from '@/lib/assign/hand-in'
import { nameLearner, noteHandIn, progressStore } from '@/lib/progress/store'
import { useHydrated, useProgress } from '@/lib/progress/use-progress'
import { downloadText } from '@/components/progress/download-text'
import { Section } from '@/components/progress/section'
import { isoDay, moment } from '@/components/progress/times'
import { labTitle, type Outline } from '@/components/teach/outline'
import { makeHandIn, warningsFor } from './make-hand-in'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly assignment: Assignment; readonly outline: Outline }

type Told = { readonly kind: 'done' | 'problem'; readonly words: string }

/** Makes the one file that the instructor gets, or the same as a text. */
export function HandInPanel({ assignment, outline }: Props) {
  const t = useText(assignmentText)
  const hydrated = useHydrated()
  const known = useProgress(({ learner }) => learner?.name)
  const handedInAt = useProgress(({ assignments }) => assignments[assignment.id]?.handedInAt)
  const warnings = useProgress((progress) =>
    warningsFor(
      t,
      makeHandIn(assignment, progress, { name: 'x', key: 'x' }, outline, 0),
      progress,
      (lab) => labTitle(outline, lab),
    ),
  )
  const [typed, setTyped] = useState<string | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [text, setText] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const name = typed ?? known ?? ''

  function make(): HandIn | null {
    if (name.trim() === '') {
      setTold({
        kind: 'problem',
        words: t.nameFirst,
      })
      input.current?.focus()
      return null
    }
    nameLearner(name.trim())
    const progress = progressStore.getState()
    const { learner } = progress
    if (!learner) return null
    noteHandIn(assignment.id)
    return makeHandIn(assignment, progress, learner, outline, Date.now())
  }

  function save() {
    const handIn = make()
    if (!handIn) return
    const file = `${fileName(handIn.name)}-${fileName(assignment.title)}-${isoDay(Date.now())}.json`
    downloadText(file, handInFile(handIn))
    setTold({
      kind: 'done',
      words: t.savedAs(file),
    })
  }

  async function copy() {
    const handIn = make()
    if (!handIn) return
    const made = handInText(handIn)
    try {
      await navigator.clipboard.writeText(made)
      setTold({
        kind: 'done',
        words: t.copied,
      })
    } catch {
      setText(made)
      setTold({
        kind: 'problem',
        words: t.mayNotCopy,
      })
    }
  }

  return (
    <Section
      title={t.handIn}
      aside={handedInAt === undefined ? undefined : t.lastMade(moment(t.lang, handedInAt))}
    >
      <div className="grid gap-4 rounded-xl border border-line bg-raised px-5 py-5 text-[0.9375rem]">
        <p className="max-w-[38rem] text-ink-2">{t.handInMore}</p>
        {warnings.length > 0 && (
          <ul
            className="grid gap-1 rounded-xl bg-care-soft px-4 py-3"
            data-testid="hand-in-warnings"
          >
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <label className="grid min-w-0 flex-1 basis-64 gap-1 font-medium">
            {t.yourName}
            <input
              ref={input}
              value={name}
              maxLength={120}
              autoComplete="name"
              disabled={!hydrated}
              onChange={(event) => setTyped(event.target.value)}
              className="min-h-10 rounded-lg border border-line-2 bg-paper px-3 font-normal"
            />
          </label>
          <button type="submit" className="button button-go min-h-10" disabled={!hydrated}>
            {t.save}
          </button>
          <button
            type="button"
            className="button min-h-10"
            disabled={!hydrated}
            onClick={() => void copy()}
          >
            {t.copy}
          </button>
        </form>
        <p role="status" className={told?.kind === 'problem' ? 'text-fail' : 'text-pass'}>
          {told?.words}
        </p>
        {text !== null && (
          <textarea
            readOnly
            rows={6}
            value={text}
            aria-label={t.asText}
            onFocus={(event) => event.target.select()}
            className="w-full rounded-lg border border-line-2 bg-paper p-3 font-mono text-[13px]"
          />
        )}
      </div>
    </Section>
  )
}

/** Letters and digits of any script; no more than a file's name takes. */
function fileName(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40) || 'day-one'
  )
}
