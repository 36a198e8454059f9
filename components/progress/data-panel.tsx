'use client'

import { useStorageStatus } from '@/lib/progress/use-progress'
import { DeletePanel } from './delete-panel'
import { ExportButton } from './export-button'
import { ImportPanel } from './import-panel'
import type { Outline } from './outline'
import { Section } from './section'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

/** Taking progress along, bringing it back, and deleting it. */
export function DataPanel({ outline }: { readonly outline: Outline }) {
  const t = useText(progress)
  const { saves } = useStorageStatus()
  return (
    <Section title={t.yourData} aside={saves ? t.saved : t.notSaved}>
      <div className="divide-y divide-line border-y border-line text-[0.9375rem] leading-normal">
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-5">
          <p className="max-w-[34rem]">
            <strong className="block font-semibold">{t.take}</strong>
            <span className="text-ink-2">{t.takeMore}</span>
          </p>
          <ExportButton />
        </div>
        <ImportPanel outline={outline} />
        <DeletePanel />
      </div>
    </Section>
  )
}
