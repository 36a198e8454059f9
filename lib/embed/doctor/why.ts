import { english } from '@/lib/messages/doctor/en'
import type { DoctorWords } from './finding'

const ours = Object.keys(english.probes) as readonly (keyof DoctorWords['probes'])[]

/** Why a probe failed: our own reasons in the reader's language, the browser's in its own. */
export function whyIn(t: DoctorWords, why: string): string {
  const known = ours.find((one) => english.probes[one] === why)
  return known === undefined ? why : t.probes[known]
}
