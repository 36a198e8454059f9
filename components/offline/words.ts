import type { Keeping, Outcome } from './keep-everything'
import type { offlineText } from '@/lib/messages/offline/words'

type Words = typeof offlineText.english

/** What a screen reader hears and the page says; the bytes on their way are shown, not spoken. */
export function keepingWords(text: Words, keeping: Keeping): string {
  const { panel } = text
  switch (keeping.kind) {
    case 'looking':
      return ''
    case 'impossible':
      return text.impossible.refused
    case 'working':
      return panel.started
    case 'idle': {
      const { bytes, total } = keeping.kept
      if (bytes >= total) return panel.complete
      return bytes > 0 ? panel.kept(bytes, total) : ''
    }
    case 'ended':
      return outcomeWords(text, keeping.outcome)
  }
}

function outcomeWords(text: Words, outcome: Outcome): string {
  const { panel, failed } = text
  switch (outcome.kind) {
    case 'done':
      return panel.done
    case 'cancelled':
      return panel.cancelled
    case 'removed':
      return text.remove.removed
    case 'elsewhere':
      return failed.elsewhere
    case 'full':
      return failed.full
    case 'wrong-bytes':
      return failed.wrongBytes(outcome.file)
    case 'network':
      return failed.file(outcome.file)
    case 'no-room':
      return failed.noRoom(outcome.needed, outcome.free)
    case 'pages':
      if (outcome.site.kind === 'failed') return failed[outcome.site.reason]
      return outcome.site.kind === 'impossible' ? text.impossible[outcome.site.why] : failed.network
  }
}
