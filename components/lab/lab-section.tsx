import type { MDXContent } from 'mdx/types'
import type { ComponentProps, CSSProperties } from 'react'
import type { Lab } from '@/lib/course/schema'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { declared } from '@/lib/tools/tools'
import './lab.css'
import { LabFrame } from './lab-frame'
import { LabPreview } from './lab-preview'
import type { LabOutline, LabVariant } from './lab-props'
import { ScrollRegion } from './scroll-region'

type Props = { readonly lab: Lab; readonly variant: LabVariant }

type BriefModule = { readonly default: MDXContent }

const rowsOf: Readonly<Record<LabVariant, readonly [least: number, most: number]>> = {
  inline: [12, 20],
  page: [20, 26],
  embed: [12, 18],
}

/** A lab as the server renders it: complete to read, and small until somebody opens it. */
export async function LabSection({ lab, variant }: Props) {
  const runtime = await readRuntimeManifest()
  const code = lab.files[lab.main] ?? ''
  const [least, most] = rowsOf[variant]
  const rows = Math.min(Math.max(code.split('\n').length, least), most)
  return (
    <div style={{ '--code-rows': rows } as CSSProperties}>
      <LabFrame
        outline={outlineOf(lab)}
        variant={variant}
        runtime={runtime}
        heading={<LabHeading lab={lab} variant={variant} />}
        brief={<LabBrief lab={lab} />}
        preview={<LabPreview code={code} path={lab.main} />}
      />
    </div>
  )
}

function LabHeading({ lab, variant }: Props) {
  const Title = variant === 'inline' ? 'h3' : 'h1'
  return (
    <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
      <Title className="text-base font-semibold tracking-tight">{lab.title}</Title>
      <p className="text-[13px] font-medium text-ink-3">
        {lab.minutes} min · {lab.checks.length} checks
      </p>
    </div>
  )
}

/** A table wider than the brief scrolls by itself. */
function BriefTable(props: ComponentProps<'table'>) {
  return (
    <ScrollRegion label="Table" className="overflow-x-auto">
      <table {...props} />
    </ScrollRegion>
  )
}

async function LabBrief({ lab }: { lab: Lab }) {
  const { default: Brief } = (await import(`@/content/labs/${lab.id}/brief.mdx`)) as BriefModule
  return (
    <>
      <Brief components={{ table: BriefTable }} />
      <p className="text-[13.5px]">
        <b className="font-semibold">What is simulated.</b> {lab.simulated}
      </p>
    </>
  )
}

function outlineOf(lab: Lab): LabOutline {
  const { id, title, main, readonly, files, checks, hints, tools, packages } = lab
  const others = Object.keys(files).filter((path) => path !== main)
  return {
    id,
    title,
    main,
    files: [main, ...others].map((path) => ({ path, readonly: readonly.includes(path) })),
    checks,
    hints: hints.length,
    tools: declared({ tools, files }),
    packages: packages.length > 0,
  }
}
