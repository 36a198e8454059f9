import type { Problem } from '@/components/figures/your-locks/compare'
import type { LockText } from '@/lib/figures/lock-text'
import { failuresText } from '@/lib/messages/failures/words'
import { sayIn } from '@/lib/messages/saying'
import type { english } from '@/lib/messages/figures/your-locks/en'

type Words = typeof english

export function problemWords(t: Words, problem: Problem): string {
  switch (problem.kind) {
    case 'said':
      return problem.text
    case 'no-differ':
      return t.noDiffer
    case 'no-example':
      return t.noExample
    case 'too-slow':
      return t.tooSlow(problem.seconds)
    case 'ended':
      return t.ended
    case 'gave-up':
      return t.gaveUp(problem.how)
    case 'not-started':
      return t.notStarted(sayIn(failuresText.current(), problem.reason))
  }
}

/** Why a file is not taken. */
export function refusalWords(
  t: Words,
  { name, why }: Extract<LockText, { readonly kind: 'refused' }>,
): string {
  switch (why.kind) {
    case 'large':
      return t.tooLarge(name, why.size / 1024 / 1024)
    case 'not-text':
      return why.line === null ? t.notText(name) : t.notTextAt(name, why.line)
    case 'empty':
      return t.empty(name)
    case 'unreadable':
      return t.unreadable(name)
  }
}
