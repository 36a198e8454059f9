import { ScrollRegion } from './scroll-region'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

/** Folded: the words above it say what it means. */
export function Traceback({ text, open = false }: { text: string; open?: boolean }) {
  const t = useText(benchText)
  return (
    <details open={open} className="mt-2 text-[13px]">
      <summary className="w-fit font-semibold text-ink-2">{t.tracebackFrom}</summary>
      <ScrollRegion
        label={t.traceback}
        className="whitespace-pre mt-1.5 overflow-x-auto rounded-md border border-line bg-raised px-3 py-2 font-mono text-[12.5px] leading-relaxed text-ink"
      >
        {text}
      </ScrollRegion>
    </details>
  )
}
