'use client'

import { useState } from 'react'
import { basePath } from '@/lib/site/base-path'
import { AppLink } from '@/components/ui/app-link'
import { CopyField } from './copy-field'
import { teachText } from '@/lib/messages/teach/words'
import { useText } from '@/lib/messages/use-text'
import { Rich } from '@/components/ui/rich'

type Props = { readonly labs: readonly string[]; readonly chapters: readonly string[] }
type Part = { readonly kind: 'lab' | 'chapter'; readonly id: string }

const linked = {
  a: (inner: string) => (
    <AppLink href="/embed/doctor" className="text-accent underline underline-offset-4">
      {inner}
    </AppLink>
  ),
}

/** HTML for a page of an LMS: the element, which keeps work and height, or a plain frame. */
export function Snippets({ labs, chapters }: Props) {
  const t = useText(teachText)
  const parts: readonly Part[] = [
    ...chapters.map((id) => ({ kind: 'chapter' as const, id })),
    ...labs.map((id) => ({ kind: 'lab' as const, id })),
  ]
  const [chosen, setChosen] = useState(0)
  const part = parts[chosen] ?? parts[0]
  if (!part) return null
  const site = `${location.origin}${basePath}`
  return (
    <details className="min-w-0 text-[0.9375rem]">
      <summary className="font-medium">{t.embed}</summary>
      <div className="mt-3 grid gap-4">
        <label className="grid gap-1 text-sm font-medium">
          {t.which}
          <select
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
            className="max-w-full rounded-lg border border-line-2 bg-raised px-2.5 py-1.5"
          >
            {parts.map(({ kind, id }, index) => (
              <option key={`${kind} ${id}`} value={index}>
                {t.part[kind](id)}
              </option>
            ))}
          </select>
        </label>
        <CopyField label={t.withScript} text={element(site, part)} rows={3} />
        <CopyField label={t.plainFrame} text={frame(site, part)} rows={4} />
        <p className="text-ink-2">
          <Rich text={t.doctor} parts={linked} />
        </p>
      </div>
    </details>
  )
}

function element(site: string, { kind, id }: Part): string {
  const path = kind === 'lab' ? `labs/${id}` : `learn/${id}`
  return `<script async src="${site}/embed.js"></script>\n<day-one-lab ${kind}="${id}"><a href="${site}/${path}">Day One: ${id}</a></day-one-lab>`
}

function frame(site: string, { kind, id }: Part): string {
  const path = kind === 'lab' ? `labs/${id}` : `learn/${id}`
  const height = kind === 'lab' ? 900 : 1200
  return `<iframe src="${site}/embed/${path}" title="Day One: ${id}" width="100%" height="${height}" style="border: 0" allow="clipboard-write; fullscreen"></iframe>`
}
