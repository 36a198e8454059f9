'use client'

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { hostStore } from '@/components/lab/host'
import { tellLabNews } from '@/components/lab/lab-news'
import { asText, diagnose } from '@/lib/embed/doctor/diagnose'
import type { Facts, PythonRun } from '@/lib/embed/doctor/facts'
import { measure } from '@/lib/embed/doctor/measure'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { memoryAhead } from '@/lib/kernel/memory/page-memory'
import { basePath } from '@/lib/site/base-path'
import { CopyText } from './copy-text'
import { FindingList } from './finding-list'
import { MemoryChoice } from './memory-choice'
import { PythonButton } from './python-button'
import { doctorText } from '@/lib/messages/doctor/words'
import { useText } from '@/lib/messages/use-text'

type Measured = Awaited<ReturnType<typeof measure>>

const noHost = () => null

/** Examines the very frame it is in, and says what to change. */
export function Doctor({ runtime }: { readonly runtime: RuntimeManifest }) {
  const t = useText(doctorText)
  const root = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Measured | null>(null)
  const [python, setPython] = useState<PythonRun | null>(null)
  const [width, setWidth] = useState(0)
  const [sparing, setSparing] = useState<Facts['sparing']>(null)
  const host = useSyncExternalStore(hostStore.subscribe, () => hostStore.getState().host, noHost)

  useEffect(() => {
    // To embed.js the doctor is a lab like others, and is greeted like one.
    tellLabNews({ kind: 'there', lab: 'doctor' })
    void measure(`${basePath}/`).then((seen) => {
      setMeasured(seen)
      setSparing(memoryAhead())
    })
    const observer = new ResizeObserver(() => setWidth(document.documentElement.clientWidth))
    if (root.current) observer.observe(root.current)
    return () => observer.disconnect()
  }, [])

  const facts: Facts | null = useMemo(
    () => measured && { ...measured, python, host, width, sparing },
    [measured, python, host, width, sparing],
  )
  const diagnosis = useMemo(() => facts && diagnose(facts, t), [facts, t])

  return (
    <div ref={root} data-testid="doctor" lang={t.lang} data-verdict={diagnosis?.verdict}>
      <p role="status" className="lede max-w-[42rem]">
        {diagnosis ? diagnosis.summary : t.looking}
      </p>
      <div className="mb-8 flex flex-wrap items-center gap-3">
        <PythonButton runtime={runtime} onResult={setPython} />
        {diagnosis && <CopyText text={asText(diagnosis, t)} />}
        {measured && <MemoryChoice onChoice={() => setSparing(memoryAhead())} />}
      </div>
      {diagnosis?.groups.map(({ title, findings }) => (
        <FindingList key={title} title={title} findings={findings} />
      ))}
      {facts && (
        <details className="border-t border-line py-4 text-sm">
          <summary className="font-semibold">{t.forPrograms}</summary>
          <pre
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard
            tabIndex={0}
            data-testid="doctor-json"
            lang="en"
            className="mt-3 max-h-96 overflow-auto rounded-lg border border-line bg-sunken p-3 font-mono text-[13px] leading-normal"
          >
            {JSON.stringify({ version: 1, facts, ...diagnose(facts, doctorText.english) }, null, 2)}
          </pre>
        </details>
      )}
    </div>
  )
}
