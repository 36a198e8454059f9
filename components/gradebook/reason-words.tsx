import { reasonIn, type KeptReason } from '@/lib/assign/reason'
import { reasonsText } from '@/lib/messages/reasons/words'
import { useText } from '@/lib/messages/use-text'

/** A reason in the reader's language; what was kept as a sentence is English. */
export function ReasonWords({ reason }: { readonly reason: KeptReason }) {
  const t = useText(reasonsText)
  return <span lang={typeof reason === 'string' ? 'en' : t.lang}>{reasonIn(t, reason)}</span>
}
