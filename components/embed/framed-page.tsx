'use client'

import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { LabSettingContext } from '@/components/lab/lab-setting'
import type { Framed } from '@/lib/embed/frame-messages'
import { connectFrame } from './connect-frame'
import { useOptions } from './use-options'

type Props = { readonly framed: Framed; readonly children: ReactNode }

/** What is shown in somebody else's page: in touch with it, and as its address asks. */
export function FramedPage({ framed, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const { readonly, file } = useOptions()
  const setting = useMemo(
    () => ({ frozen: readonly, ...(file && framed.lab ? { file } : {}) }),
    [readonly, file, framed.lab],
  )

  useEffect(() => {
    if (root.current) return connectFrame(framed, root.current)
  }, [framed])

  return (
    <LabSettingContext value={setting}>
      <div ref={root} className="flow-root [--dock:0px]">
        {children}
      </div>
    </LabSettingContext>
  )
}
