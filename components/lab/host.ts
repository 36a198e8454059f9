import { createStore } from 'zustand/vanilla'

/** The page around this one, once it has said who it is. */
export type Host = {
  readonly origin: string
  readonly speaks: 'day-one' | 'SPLICE'
  /** It keeps what is typed here and gives it back: then nothing is lost. */
  readonly keeps: boolean
}

export const hostStore = createStore<{ readonly host: Host | null }>(() => ({ host: null }))

export const hostKeeps = () => hostStore.getState().host?.keeps === true

export function meetHost(host: Host): void {
  hostStore.setState({ host })
}
