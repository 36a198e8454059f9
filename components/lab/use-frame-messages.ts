import { useEffect, useRef, type RefObject } from 'react'
import {
  checkMessage,
  parentOrigin,
  readyMessage,
  resizeMessage,
  targetOrigin,
  type FrameMessage,
} from '@/lib/embed/frame-messages'
import type { Report } from '@/lib/grading/report'

function tellParent(message: FrameMessage): void {
  const { ancestorOrigins } = location as Partial<Pick<Location, 'ancestorOrigins'>>
  const parent = parentOrigin({ ancestorOrigins, referrer: document.referrer })
  const target = targetOrigin(message, parent)
  if (target) window.parent.postMessage(message, target)
}

/** Keeps the page that frames this lab informed: that it is there, how tall it is, each report. */
export function useFrameMessages(
  enabled: boolean,
  lab: string,
  root: RefObject<HTMLElement | null>,
  report: Report | null,
): void {
  const framed = enabled && typeof window !== 'undefined' && window.parent !== window
  const told = useRef<Report | null>(null)

  useEffect(() => {
    const element = root.current
    if (!framed || !element) return
    tellParent(readyMessage(lab))
    const observer = new ResizeObserver(() =>
      tellParent(resizeMessage(lab, element.getBoundingClientRect().height)),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [framed, lab, root])

  useEffect(() => {
    if (!framed || !report || told.current === report) return
    told.current = report
    tellParent(checkMessage(report))
  }, [framed, report])
}
