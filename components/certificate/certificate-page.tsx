'use client'

import { AppLink } from '@/components/ui/app-link'
import type { Outline } from '@/components/teach/outline'
import { useHydrated, useProgress } from '@/lib/progress/use-progress'
import { achievementOf, certifiedHandIn } from './achievement'
import { MakePanel } from './make-panel'
import { Sheet } from './sheet'
import { certificateText } from '@/lib/messages/certificate/words'
import { useText } from '@/lib/messages/use-text'
import { useHash } from './use-hash'
import { VerifyPanel } from './verify-panel'

export function CertificatePage({ outline }: { readonly outline: Outline }) {
  const text = useText(certificateText)
  const hydrated = useHydrated()
  const done = useProgress((progress) => achievementOf(progress, outline))
  const name = useProgress(({ learner }) => learner?.name)
  const handIn = useProgress((progress) =>
    progress.learner ? certifiedHandIn(progress, outline, progress.learner) : null,
  )
  const made = useHash(handIn)
  const nothing = done.chapters.length + done.labs.length === 0
  return (
    <div className="grid gap-12">
      <header className="certificate-around">
        <h1 className="page-title">{text.title}</h1>
        <p className="lede">{text.lede}</p>
        {!hydrated && <p>{text.loading}</p>}
        {hydrated && nothing && (
          <p data-testid="certificate-empty">
            {text.empty}{' '}
            <AppLink href="/" className="underline underline-offset-4">
              {text.begin}
            </AppLink>
          </p>
        )}
        {hydrated && !nothing && <MakePanel name={name} file={made?.file} />}
      </header>
      {hydrated && !nothing && name !== undefined && (
        <Sheet done={done} outline={outline} name={name} hash={made?.hash} />
      )}
      <VerifyPanel />
    </div>
  )
}
