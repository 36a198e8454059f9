import { Component, Suspense, type ReactNode } from 'react'
import { scormText } from '@/lib/messages/scorm/words'
import { useText } from '@/lib/messages/use-text'

type What = 'chapter' | 'task'
type Props = { readonly what: What; readonly children: ReactNode }
type State = { readonly failed: string | null }

/** Around what is loaded when it is shown: waiting and failing in words, with the way on. */
export class PartBoundary extends Component<Props, State> {
  override state: State = { failed: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { what, children } = this.props
    const { failed } = this.state
    if (failed === null) return <Suspense fallback={<Loading what={what} />}>{children}</Suspense>
    return <Failed what={what} why={failed} onRetry={() => this.setState({ failed: null })} />
  }
}

function Loading({ what }: { readonly what: What }) {
  return <p role="status">{useText(scormText).loading[what]}</p>
}

type FailedProps = {
  readonly what: What
  readonly why: string
  readonly onRetry: () => void
}

function Failed({ what, why, onRetry }: FailedProps) {
  const t = useText(scormText)
  return (
    <div role="alert" className="callout" data-kind="care">
      <p>
        <b>{t.notLoaded[what]}</b> {t.network(why)}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {t.tryAgain}
      </button>
    </div>
  )
}
