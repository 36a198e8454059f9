import { useEffect, useRef } from 'react'
import { tellLabNews } from './lab-news'
import type { LabState } from './lab-state'

/** Tells that the lab is there, and each run and each report once. */
export function useLabNews(lab: string, { outcome, report }: LabState): void {
  const told = useRef<{ outcome: LabState['outcome']; report: LabState['report'] }>({
    outcome: null,
    report: null,
  })

  useEffect(() => tellLabNews({ kind: 'there', lab }), [lab])

  useEffect(() => {
    if (outcome && told.current.outcome !== outcome) tellLabNews({ kind: 'ran', lab, outcome })
    told.current.outcome = outcome
  }, [lab, outcome])

  useEffect(() => {
    if (report && told.current.report !== report) tellLabNews({ kind: 'checked', lab, report })
    told.current.report = report
  }, [lab, report])
}
