import { useState, useSyncExternalStore } from 'react'
import { pageMemory } from '@/lib/kernel/memory/page-memory'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'
import { Banner } from './banner'

const subscribe = (listener: () => void) => pageMemory().subscribe(listener)
const why = () => pageMemory().why

/** Says what is otherwise only felt: that memory has run short, and a check that gave way to it. */
export function MemoryNews({ gaveWay }: { readonly gaveWay: boolean }) {
  const t = useText(benchText)
  const short = useSyncExternalStore(subscribe, why)
  const [closed, setClosed] = useState(false)
  return (
    <>
      {(short === 'killed' || short === 'failed') && !closed && (
        <Banner tone="care" text={t.sparing[short]} onClose={() => setClosed(true)} />
      )}
      {gaveWay && <Banner tone="care" text={t.checkGaveWay} />}
    </>
  )
}
