import { highlightToHtml } from './editor/highlight-code'

import { PreviewRegion } from './preview-region'

type Props = { readonly code: string; readonly path: string }

/** The main file as the editor will show it, without the editor: numbers as one text, few spans. */
export function LabPreview({ code, path }: Props) {
  const lines = code.split('\n').length
  const numbers = Array.from({ length: lines }, (_, index) => index + 1).join('\n')
  return (
    <PreviewRegion path={path}>
      <pre aria-hidden className="lab-gutter">
        {numbers}
      </pre>
      {/* Made by our own highlighter from the lab's own files, with everything escaped. */}
      <pre dangerouslySetInnerHTML={{ __html: highlightToHtml(code, path) }} />
    </PreviewRegion>
  )
}
