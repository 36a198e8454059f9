import { useEffect, useState } from 'react'

const pace = 1600

export type Stepper = {
  readonly at: number
  readonly playing: boolean
  readonly go: (at: number) => void
  readonly play: (on: boolean) => void
}

/** A position from 0 to `count` - 1; playing moves it on until the end. Moving by hand stops it. */
export function useStepper(count: number, first: number): Stepper {
  const [at, setAt] = useState(first)
  const [playing, setPlaying] = useState(false)
  const last = count - 1

  const ended = at >= last
  const running = playing && !ended

  useEffect(() => {
    if (!running) return undefined
    const timer = setTimeout(() => setAt(at + 1), pace)
    return () => clearTimeout(timer)
  }, [running, at])

  return {
    at: Math.min(at, last),
    playing: running,
    go: (to) => {
      setPlaying(false)
      setAt(Math.max(0, to))
    },
    play: (on) => {
      if (on && ended) setAt(0)
      setPlaying(on)
    },
  }
}
