'use client'

import { Main } from '@/components/ui/main'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  const t = useText(site)
  return (
    <Main className="plain">
      <h1 className="page-title">{t.broke}</h1>
      <p className="lede max-w-[42rem]">{t.brokeMore}</p>
      <p className="mb-6 font-mono text-sm break-words text-ink-2">
        {error.message || error.digest || t.noDetails}
      </p>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button button-go" onClick={reset}>
          {t.tryAgain}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </p>
    </Main>
  )
}
