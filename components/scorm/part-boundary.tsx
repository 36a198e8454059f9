import { Component, Suspense, type ReactNode } from 'react'

type Props = { readonly what: string; readonly children: ReactNode }
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
    if (failed === null)
      return <Suspense fallback={<p role="status">Loading {what} …</p>}>{children}</Suspense>
    return (
      <div role="alert" className="callout" data-kind="care">
        <p>
          <b>Not loaded: {what}.</b> Is the network there, and are you still signed in? ({failed})
        </p>
        <button type="button" className="button" onClick={() => this.setState({ failed: null })}>
          Try again
        </button>
      </div>
    )
  }
}
