import type { Piece } from '@/lib/figures/tokens-compare'
import { hex, visible } from '@/lib/figures/tokens-text'
import { tokensText } from '@/lib/messages/figures/token-playground/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly piece: Piece; readonly odd: boolean; readonly view: 'text' | 'bytes' }

/**
 * One token: what it says, and its number. A dashed frame is part of a character; a thick foot is
 * a piece that the other vocabulary does not have at this place.
 */
export function Chip({ piece, odd, view }: Props) {
  const t = useText(tokensText)
  const part = piece.text === null
  return (
    <li
      data-part={part || undefined}
      data-alone={piece.alone || undefined}
      className={`max-w-full min-w-7 rounded-sm border border-line-2 px-1 pt-0.5 pb-px text-center data-alone:border-b-3 data-alone:border-b-accent! data-part:border-dashed data-part:border-ink-3 ${odd ? 'bg-sunken' : 'bg-accent-soft'}`}
    >
      <span className="block font-mono text-[13px] leading-snug break-all">
        {piece.text === null || view === 'bytes' ? hex(piece.bytes) : visible(piece.text)}
      </span>
      <span className="block text-[11px] leading-tight text-ink-2 tabular-nums">{piece.id}</span>
      {part && (
        <span className="block text-[11px] leading-tight text-ink-2">
          <span className="sr-only">{t.part}</span>
          {t.of(piece.of === null ? t.aCharacter : visible(piece.of))}
        </span>
      )}
    </li>
  )
}
