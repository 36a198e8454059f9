import type { MDXContent } from 'mdx/types'
import type { ComponentProps, ComponentType, CSSProperties, ReactNode } from 'react'
import type { Lab } from '@/lib/course/schema'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import './lab.css'
import type { LabClient } from './lab-client'
import { LabPreview } from './lab-preview'
import type { LabOutline, LabVariant } from './lab-props'
import { CodeText } from '@/components/ui/code-text'

import { SayLab } from './say'
import { BriefTable } from './brief-table'
import { Simulated } from './simulated'

/** What of a lab is shown before anybody opens it. */
export type LabFaceData = Pick<Lab, 'title' | 'minutes' | 'simulated' | 'main'> & {
  readonly outline: LabOutline
  /** Text of the main file. */
  readonly code: string
}

/** `LabClient`, or what becomes one: a page with a lab has its code at once, a lesson when it is near. */
export type LabFrame = ComponentType<ComponentProps<typeof LabClient>>

type Props = {
  readonly lab: LabFaceData
  readonly variant: LabVariant
  readonly runtime: RuntimeManifest
  readonly brief: ReactNode
  readonly frame: LabFrame
}

const rowsOf: Readonly<Record<LabVariant, readonly [least: number, most: number]>> = {
  inline: [12, 20],
  page: [20, 26],
  embed: [12, 18],
}

/** A lab, complete to read, and small until somebody opens it. */
export function LabFace({ lab, variant, runtime, brief, frame: Frame }: Props) {
  const { outline, code, main } = lab
  const [least, most] = rowsOf[variant]
  const rows = Math.min(Math.max(code.split('\n').length, least), most)
  return (
    <div style={{ '--code-rows': rows } as CSSProperties}>
      <Frame
        outline={outline}
        variant={variant}
        runtime={runtime}
        heading={<LabHeading lab={lab} variant={variant} />}
        brief={brief}
        preview={<LabPreview code={code} path={main} />}
      />
    </div>
  )
}

function LabHeading({ lab, variant }: Pick<Props, 'lab' | 'variant'>) {
  const Title = variant === 'inline' ? 'h3' : 'h1'
  return (
    <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
      <Title lang="en" className="text-base font-semibold tracking-tight">
        {lab.title}
      </Title>
      <p className="text-[13px] font-medium text-ink-3">
        <SayLab is="minutes" of={[lab.minutes]} /> ·{' '}
        <SayLab is="checkCount" of={[lab.outline.checks.length]} />
      </p>
    </div>
  )
}

type BriefProps = { readonly body: MDXContent; readonly simulated: string }

export function LabBrief({ body: Brief, simulated }: BriefProps) {
  return (
    <>
      <Brief components={{ table: BriefTable }} />
      <p className="text-[13.5px]">
        <Simulated /> <CodeText text={simulated} />
      </p>
    </>
  )
}
