import { ImageResponse } from 'next/og'
import { icons, type Icon } from '@/app/icons/icons'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ name: string }> }

export function generateStaticParams(): { name: string }[] {
  return icons.map(({ name }) => ({ name: `${name}.png` }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = (await params).name.replace(/\.png$/, '')
  const icon = icons.find((one) => one.name === name)
  return icon ? draw(icon) : new Response(null, { status: 404 })
}

/** Part of the side that the mark fills: all that is sure to be seen of a maskable icon is 0.8. */
const filled = { any: 0.84, maskable: 0.56, apple: 0.66 } as const

/** The mark on paper; an icon of no special shape brings round corners. */
function draw({ size, purpose }: Icon): Response {
  const mark = Math.round(size * filled[purpose])
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        alignItems: 'center',
        justifyContent: 'center',
        background: '#fcfbf8',
        borderRadius: purpose === 'any' ? size * 0.2 : 0,
      }}
    >
      <svg width={mark} height={mark} viewBox="0 1.5 22 22">
        <path d="M2 15a9 9 0 0 1 18 0" fill="#f08a35" />
        <path d="M1 15h20" stroke="#23262e" strokeWidth="1.8" strokeLinecap="round" />
        <path d="M5 19h12" stroke="#8b8e94" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </div>,
    { width: size, height: size },
  )
}
