import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '@/app/fonts'
import { course } from '@/content/course'
import { basePath } from '@/lib/site/base-path'
import './globals.css'

const description =
  'A course that runs: lessons beside Python labs that are graded in your browser. Free, no account.'

export const metadata: Metadata = {
  ...(process.env.SITE_URL ? { metadataBase: new URL(process.env.SITE_URL) } : {}),
  title: { default: `${course.title} · Day One`, template: '%s · Day One' },
  description,
  applicationName: 'Day One',
  appleWebApp: { title: 'Day One' },
  icons: {
    icon: { url: `${basePath}/icon.svg`, type: 'image/svg+xml', sizes: 'any' },
    apple: `${basePath}/icons/apple-180.png`,
  },
  openGraph: { siteName: 'Day One', type: 'website', title: course.title, description },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#13161d' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The theme script sets a class before React arrives.
    <html
      lang="en-GB"
      className={fontVariables}
      data-build={process.env.DAY_ONE_BUILD}
      suppressHydrationWarning
    >
      <head>
        <script src={`${basePath}/theme.js`} />
      </head>
      <body>{children}</body>
    </html>
  )
}
