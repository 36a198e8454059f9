'use client'

import { Main } from '@/components/ui/main'

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <Main className="plain">
      <h1 className="page-title">This page broke</h1>
      <p className="lede max-w-[42rem]">
        Something in it failed. What you typed and what you passed is saved in this browser.
      </p>
      <p className="mb-6 font-mono text-sm break-words text-ink-2">
        {error.message || error.digest || 'No further details.'}
      </p>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button button-go" onClick={reset}>
          Try again
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </p>
    </Main>
  )
}
