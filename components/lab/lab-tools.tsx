import { memo } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Glyph } from './icons'
import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import type { LabOutline, LabVariant } from './lab-props'
import type { LabView } from './lab-view'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly outline: LabOutline
  readonly variant: LabVariant
  readonly panel: LabView['panel']
  readonly act: (action: LabAction) => void
}

const word = '@max-lg/lab:sr-only'

/** The quiet tools at the end of the header; on a phone they are icons with a name. */
export const LabTools = memo(function LabTools({ outline, variant, panel, act }: Props) {
  const t = useText(labText)
  return (
    <span className="ml-auto flex items-center gap-1">
      {variant === 'inline' && (
        <AppLink
          href={`/labs/${outline.id}`}
          className="inline-flex h-[34px] items-center gap-2 rounded-lg px-2.5 text-[13.5px] font-semibold text-ink-2 hover:bg-sunken hover:text-ink pointer-coarse:h-10"
        >
          <Glyph name="full" />
          <span className={word}>{t.fullScreen}</span>
        </AppLink>
      )}
      {!outline.frozen && (
        <LabButton
          data-testid="lab-attempts"
          aria-expanded={panel === 'history'}
          onClick={() => act({ kind: 'history' })}
        >
          <Glyph name="history" />
          <span className={word}>{t.attempts}</span>
        </LabButton>
      )}
      {!outline.frozen && (
        <LabButton data-testid="lab-reset" onClick={() => act({ kind: 'reset', scope: 'ask' })}>
          <Glyph name="reset" />
          <span className={word}>{t.reset}</span>
        </LabButton>
      )}
    </span>
  )
})
