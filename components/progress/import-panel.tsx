'use client'

import { useRef, useState } from 'react'
import { importProgress, previewImport } from '@/lib/progress/store'
import { maxImportBytes, tooLarge, type ImportResult } from '@/lib/progress/transfer'
import { FileButton } from '@/components/ui/file-button'
import { ImportPreview } from './import-preview'
import type { Outline } from './outline'
import { progress } from '@/lib/messages/progress/words'
import { useText } from '@/lib/messages/use-text'

type Step =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'read'
      readonly name: string
      readonly text: string
      readonly result: ImportResult
    }
  | { readonly kind: 'done'; readonly name: string }

/** Chooses or takes a dropped file, shows what it would change, and joins it on request. */
export function ImportPanel({ outline }: { readonly outline: Outline }) {
  const t = useText(progress)
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  async function read(file: File | undefined) {
    if (!file) return
    const text = file.size > maxImportBytes ? '' : await file.text()
    const result = file.size > maxImportBytes ? tooLarge : previewImport(text)
    setStep({ kind: 'read', name: file.name, text, result })
  }
  function close(next: Step) {
    setStep(next)
    input.current?.focus()
  }

  return (
    <div
      className={`py-5 ${over ? 'bg-accent-soft outline-2 outline-accent outline-dashed' : ''}`}
      data-testid="import"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void read(event.dataTransfer.files[0])
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <p className="max-w-[34rem]">
          <strong className="block font-semibold">{t.bring}</strong>
          <span className="text-ink-2">{t.bringMore}</span>
        </p>
        <FileButton
          ref={input}
          label={t.importFile}
          accept=".json,application/json"
          onFiles={([file]) => void read(file)}
        />
      </div>
      <div role="status">
        {step.kind === 'done' && <p className="mt-3 text-pass">{t.imported(step.name)}</p>}
        {step.kind === 'read' && (
          <ImportPreview
            outline={outline}
            name={step.name}
            result={step.result}
            onAccept={() => {
              importProgress(step.text)
              close({ kind: 'done', name: step.name })
            }}
            onCancel={() => close({ kind: 'idle' })}
          />
        )}
      </div>
    </div>
  )
}
