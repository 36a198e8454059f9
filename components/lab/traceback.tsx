import { ScrollRegion } from './scroll-region'

/** Folded: the words above it say what it means. */
export function Traceback({ text, open = false }: { text: string; open?: boolean }) {
  return (
    <details open={open} className="mt-2 text-[13px]">
      <summary className="w-fit font-semibold text-ink-2">Traceback, from your first line</summary>
      <ScrollRegion
        label="Traceback"
        className="whitespace-pre mt-1.5 overflow-x-auto rounded-md border border-line bg-raised px-3 py-2 font-mono text-[12.5px] leading-relaxed text-ink"
      >
        {text}
      </ScrollRegion>
    </details>
  )
}
