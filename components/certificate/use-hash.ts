import { useEffect, useState } from 'react'
import { canonicalHandIn, sha256 } from '@/lib/assign/canonical-hand-in'
import type { HandIn } from '@/lib/assign/hand-in'

export type Made = {
  readonly file: string
  /** `null`: this browser computes none. */
  readonly hash: string | null
}

/** The file of a hand-in with its hash, once it is computed. */
export function useHash(handIn: HandIn | null): Made | null {
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    let current = true
    const compute = async () => {
      const file = handIn && canonicalHandIn(handIn)
      const next = file === null ? null : { file, hash: (await sha256(file)) ?? null }
      if (current) setMade(next)
    }
    void compute()
    return () => {
      current = false
    }
  }, [handIn])
  return made
}
