'use client'

import { useState } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { CodeText } from '@/components/ui/code-text'
import type { Attempt } from '@/lib/progress/schema'
import { useProgress } from '@/lib/progress/use-progress'
import type { OutlineLab } from './outline'
import { Section } from './section'
import { moment } from './times'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

const shownAtFirst = 8

type Row = Pick<Attempt, 'at' | 'passed' | 'failed'> & { readonly lab: string }

/** Every press of Check that is still known, newest first. */
export function AttemptList({ labs }: { readonly labs: readonly OutlineLab[] }) {
  const t = useText(progress)
  const [all, setAll] = useState(false)
  const rows = useProgress((progress) =>
    Object.entries(progress.labs)
      .flatMap(([lab, { attempts }]) =>
        attempts.map(({ at, passed, failed }): Row => ({ lab, at, passed, failed })),
      )
      .toSorted((a, b) => b.at - a.at),
  )
  if (rows.length === 0) return null
  return (
    <Section title={t.attempts} aside={t.latestTwenty}>
      <ol className="text-[0.9375rem] leading-normal" data-testid="progress-attempts">
        {rows.slice(0, all ? undefined : shownAtFirst).map((attempt) => (
          <AttemptRow
            key={`${attempt.lab} ${attempt.at}`}
            attempt={attempt}
            lab={labs.find((lab) => lab.id === attempt.lab)}
          />
        ))}
      </ol>
      {rows.length > shownAtFirst && (
        <button type="button" className="button mt-3" onClick={() => setAll(!all)}>
          {all ? t.showFewer : t.showAll(rows.length)}
        </button>
      )}
    </Section>
  )
}

function AttemptRow({
  attempt,
  lab,
}: {
  readonly attempt: Row
  readonly lab: OutlineLab | undefined
}) {
  const t = useText(progress)
  const { at, passed, failed } = attempt
  const titles = failed.map((id) => lab?.checks.find((check) => check.id === id)?.title ?? id)
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-line py-2.5 tabular-nums sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <time className="text-ink-2" dateTime={new Date(at).toISOString()}>
        {moment(t.lang, at)}
      </time>
      <span className="order-1 col-span-2 min-w-0 sm:order-none sm:col-span-1">
        {lab ? (
          <AppLink href={`/labs/${lab.id}`} className="font-medium hover:text-accent">
            {lab.title}
          </AppLink>
        ) : (
          attempt.lab
        )}
        {titles.length > 0 && (
          <span className="block text-sm text-ink-2">
            <CodeText text={t.notPassed(firstOf(titles, t.andMore))} />
          </span>
        )}
      </span>
      <span className={failed.length === 0 ? 'font-semibold text-pass' : 'text-ink-2'}>
        {failed.length === 0 ? t.passedAll : ''}
        {t.someOf(passed.length, passed.length + failed.length)}
      </span>
    </li>
  )
}

function firstOf(titles: readonly string[], andMore: (n: number) => string): string {
  const more = titles.length - 2
  return titles.slice(0, 2).join('; ') + (more > 0 ? `; ${andMore(more)}` : '')
}
