import { ScrollRegion } from '@/components/lab/scroll-region'
import type { Format } from '@/lib/figures/chat-template-formats'

export function TemplateSource({ format }: { readonly format: Format }) {
  return (
    <details className="min-w-0 text-[13px]">
      <summary className="cursor-pointer font-medium">The {format.name} template, in Jinja</summary>
      <ScrollRegion
        label={`The ${format.name} template`}
        className="mt-2 overflow-x-auto rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-[12px] leading-relaxed whitespace-pre"
      >
        {format.source}
      </ScrollRegion>
    </details>
  )
}
