import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { pictureSize } from '@/lib/site/oembed'

type Words = { readonly above: string; readonly title: string; readonly below: string }

const fontFile = (weight: number) =>
  path.join(
    process.cwd(),
    `node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`,
  )

/** The picture that other sites show beside a link: paper, ink and the mark; drawn at build. */
export async function picture({ above, title, below }: Words): Promise<Response> {
  const [regular, bold] = await Promise.all([readFile(fontFile(400)), readFile(fontFile(600))])
  return new ImageResponse(
    <div style={page}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 20, color: '#3f4650' }}>
        <svg width="60" height="60" viewBox="0 0 22 22">
          <path d="M2 15a9 9 0 0 1 18 0" fill="#f08a35" />
          <path d="M1 15h20" stroke="#23262e" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        Day One
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 18 }}>
        <div style={{ fontSize: 32, color: '#00578f' }}>{above}</div>
        <div style={{ fontSize: title.length > 48 ? 62 : 76, fontWeight: 600, lineHeight: 1.12 }}>
          {title}
        </div>
      </div>
      <div style={{ fontSize: 30, color: '#3f4650' }}>{below}</div>
    </div>,
    {
      ...pictureSize,
      fonts: [
        { name: 'Source Serif', data: regular, weight: 400 },
        { name: 'Source Serif', data: bold, weight: 600 },
      ],
    },
  )
}

const page = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  padding: 72,
  background: '#fcfbf8',
  color: '#1f2730',
  fontFamily: 'Source Serif',
  fontSize: 36,
} as const
