import { ScrollRegion } from '@/components/lab/scroll-region'
import type { Format } from '@/lib/figures/chat-template-formats'
import { chatText } from '@/lib/messages/figures/chat-template/words'
import { useText } from '@/lib/messages/use-text'

export function TemplateSource({ format }: { readonly format: Format }) {
  const t = useText(chatText)
  return (
    <details className="min-w-0 text-[13px]">
      <summary className="cursor-pointer font-medium">{t.source(format.name)}</summary>
      <ScrollRegion
        label={t.sourceOf(format.name)}
        className="mt-2 overflow-x-auto rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-[12px] leading-relaxed whitespace-pre"
      >
        {format.source}
      </ScrollRegion>
    </details>
  )
}
