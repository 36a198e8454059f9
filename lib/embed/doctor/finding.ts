import type { english } from '@/lib/messages/doctor/en'
import type { Facts } from './facts'

export type DoctorWords = typeof english

/** `unneeded`: missing, and nothing is the worse for it. */
export type Verdict = 'works' | 'limited' | 'missing' | 'unneeded' | 'unknown'

export type Finding = {
  readonly id: keyof DoctorWords['titles']
  readonly title: string
  readonly verdict: Verdict
  /** What was found, in a sentence. */
  readonly says: string
  /** What to change, and where; only when something is to be done. */
  readonly fix?: string
}

/** What a rule finds; null where it does not apply. */
export type Found = Pick<Finding, 'verdict' | 'says' | 'fix'>

export type Rule = (facts: Facts, t: DoctorWords) => Found | null
export type Rules = Readonly<Partial<Record<Finding['id'], Rule>>>

export const works = (says: string): Found => ({ verdict: 'works', says })
export const unknown = (says: string): Found => ({ verdict: 'unknown', says })
export const limited = (says: string, fix: string): Found => ({ verdict: 'limited', says, fix })
export const missing = (says: string, fix: string): Found => ({ verdict: 'missing', says, fix })
