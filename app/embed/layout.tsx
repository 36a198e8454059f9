import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { basePath } from '@/lib/site/base-path'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function EmbedLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {/* Before the frame's content, so that what its address asks for never flashes. */}
      <script src={`${basePath}/embed-page.js`} />
      <noscript>
        <p className="storage-notice">
          JavaScript is off in this frame, so nothing can be run here. Where the page around it
          sandboxes the frame, it has to allow scripts: <code>allow-scripts allow-same-origin</code>
          .
        </p>
      </noscript>
      {children}
    </>
  )
}
