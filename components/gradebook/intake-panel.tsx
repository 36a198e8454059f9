'use client'

import { useRef, useState, type DragEvent } from 'react'
import type { Source } from '@/lib/assign/gradebook/taken'
import { FileButton } from '@/components/ui/file-button'
import type { Gradebook, GradebookState } from './gradebook'
import { droppedFiles, fileSource } from './sources'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly gradebook: Gradebook; readonly state: GradebookState }

/** Takes files, folders, zips and pasted text, by drag, by choice and by keyboard. */
export function IntakePanel({ gradebook, state }: Props) {
  const t = useText(gradebookText)
  const [over, setOver] = useState(false)
  const take = (sources: readonly Source[]) => {
    if (sources.length > 0) void gradebook.take(sources)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then((files) => take(files.map(fileSource)))
  }
  return (
    <div
      data-testid="gradebook-intake"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`rounded-[14px] border border-dashed px-5 py-6 ${over ? 'border-accent bg-accent-soft' : 'border-line-2 bg-raised'}`}
    >
      <p className="max-w-[38rem] text-[0.9375rem] text-ink-2">
        <strong className="block font-semibold text-ink">{t.drop}</strong>
        {t.dropMore}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <FileButton many label={t.chooseFiles} onFiles={(files) => take(files.map(fileSource))} />
        <FileButton
          many
          folder
          label={t.chooseFolder}
          onFiles={(files) => take(files.map(fileSource))}
        />
      </div>
      <PasteBox onText={(text) => take([textSource(text)])} />
      <p role="status" className="mt-3 min-h-6 text-sm text-ink-2">
        {state.reading !== null && t.reading(state.reading)}
        {!state.keeps && t.notStored(state.problem ?? t.noReason)}
        {state.unread > 0 && ` ${t.unread(state.unread)}`}
      </p>
    </div>
  )
}

function PasteBox({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText(gradebookText)
  const box = useRef<HTMLTextAreaElement>(null)
  return (
    <details className="mt-4 text-[0.9375rem]">
      <summary className="font-medium text-ink-2">{t.paste}</summary>
      <textarea
        ref={box}
        rows={5}
        spellCheck={false}
        aria-label={t.pasteLabel}
        placeholder={t.pasteBegins}
        className="mt-3 w-full rounded-lg border border-line-2 bg-paper p-3 font-mono text-[13px]"
      />
      <button
        type="button"
        className="button mt-2"
        onClick={() => {
          const text = box.current?.value.trim() ?? ''
          if (text === '' || !box.current) return box.current?.focus()
          onText(text)
          box.current.value = ''
        }}
      >
        {t.take}
      </button>
    </details>
  )
}

function textSource(text: string): Source {
  const blob = new Blob([text])
  const t = gradebookText.current()
  const time = new Date().toLocaleTimeString(t.lang)
  return { name: t.pasted(time), size: blob.size, stream: () => blob.stream() }
}
