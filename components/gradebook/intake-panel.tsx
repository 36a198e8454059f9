'use client'

import { useRef, useState, type DragEvent } from 'react'
import type { Source } from '@/lib/assign/gradebook/taken'
import { FileButton } from '@/components/ui/file-button'
import type { Gradebook, GradebookState } from './gradebook'
import { droppedFiles, fileSource } from './sources'
import { text } from './text'

type Props = { readonly gradebook: Gradebook; readonly state: GradebookState }

/** Takes files, folders, zips and pasted text, by drag, by choice and by keyboard. */
export function IntakePanel({ gradebook, state }: Props) {
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
        <strong className="block font-semibold text-ink">Drop hand-ins here</strong>
        Single files, a folder, or the zip with all submissions that your LMS gives you. Other files
        in it are named and left alone.
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <FileButton many label="Choose files" onFiles={(files) => take(files.map(fileSource))} />
        <FileButton
          many
          folder
          label="Choose a folder"
          onFiles={(files) => take(files.map(fileSource))}
        />
      </div>
      <PasteBox onText={(text) => take([textSource(text)])} />
      <p role="status" className="mt-3 min-h-6 text-sm text-ink-2">
        {state.reading !== null && `Reading ${state.reading}…`}
        {!state.keeps &&
          `This browser does not store the gradebook (${state.problem ?? 'no reason given'}): it lasts until you close this page. Export what you need.`}
        {state.unread > 0 && ` ${text.unread(state.unread)}`}
      </p>
    </div>
  )
}

function PasteBox({ onText }: { readonly onText: (text: string) => void }) {
  const box = useRef<HTMLTextAreaElement>(null)
  return (
    <details className="mt-4 text-[0.9375rem]">
      <summary className="font-medium text-ink-2">Paste a text that a learner sent</summary>
      <textarea
        ref={box}
        rows={5}
        spellCheck={false}
        aria-label="Text of a hand-in"
        placeholder="-----BEGIN DAY ONE HAND-IN-----"
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
        Take it in
      </button>
    </details>
  )
}

function textSource(text: string): Source {
  const blob = new Blob([text])
  const time = new Date().toLocaleTimeString('en-GB')
  return { name: `pasted text, ${time}`, size: blob.size, stream: () => blob.stream() }
}
