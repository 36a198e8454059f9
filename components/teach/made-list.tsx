'use client'

import { useState } from 'react'
import { readLink } from '@/lib/assign/link'
import { Section } from '@/components/progress/section'
import { basePath } from '@/lib/site/base-path'
import { changeMade } from './made'
import type { Outline } from './outline'
import { dueWords, ruleWords } from './words'

type Props = {
  readonly links: readonly string[]
  readonly outline: Outline
  readonly onEdit: (link: string) => void
  readonly onNew: () => void
}

/** Assignments made in this browser. */
export function MadeList({ links, outline, onEdit, onNew }: Props) {
  const [before, setBefore] = useState<readonly string[] | null>(null)
  if (links.length === 0 && before === null) return null
  return (
    <Section title="Made here" aside="Kept in this browser; the links work without it">
      <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {links.map((link) => (
          <MadeItem
            key={link}
            link={link}
            outline={outline}
            onEdit={() => onEdit(link)}
            onRemove={() => {
              setBefore(links)
              changeMade((all) => all.filter((one) => one !== link))
            }}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={onNew}>
          Begin another
        </button>
        <p role="status">{before && 'Removed.'}</p>
        {before && (
          <button
            type="button"
            className="button"
            onClick={() => {
              changeMade(() => before)
              setBefore(null)
            }}
          >
            Undo
          </button>
        )}
      </div>
    </Section>
  )
}

type ItemProps = {
  readonly link: string
  readonly outline: Outline
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function MadeItem({ link, outline, onEdit, onRemove }: ItemProps) {
  const read = readLink(link)
  if (read.kind !== 'ok') return null
  const { assignment } = read
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-2 py-3">
      <span className="min-w-0 flex-1 basis-64">
        <a
          href={`${basePath}/assignment#${link}`}
          className="font-semibold break-words hover:text-accent"
        >
          {assignment.title}
        </a>
        <span className="block text-sm text-ink-2">
          {ruleWords(assignment)} {dueWords(assignment)}
          {assignment.course.title !== outline.title && ` For “${assignment.course.title}”.`}
        </span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={`Edit ${assignment.title}`}
        onClick={onEdit}
      >
        Edit
      </button>
      <button
        type="button"
        className="button"
        aria-label={`Remove ${assignment.title}`}
        onClick={onRemove}
      >
        Remove
      </button>
    </li>
  )
}
