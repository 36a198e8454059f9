import type { MDXContent } from 'mdx/types'
import type { Lab } from '@/lib/course/schema'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'
import { LabBrief, LabFace, type LabFrame } from './lab-face'
import { faceOf } from './lab-outline'
import type { LabVariant } from './lab-props'

type Props = { readonly lab: Lab; readonly variant: LabVariant; readonly frame: LabFrame }

type BriefModule = { readonly default: MDXContent }

/** A lab as the server renders it. */
export async function LabSection({ lab, variant, frame }: Props) {
  const runtime = await readRuntimeManifest()
  const { default: body } = (await import(`@/content/labs/${lab.id}/brief.mdx`)) as BriefModule
  return (
    <LabFace
      lab={faceOf(lab)}
      variant={variant}
      runtime={runtime}
      brief={<LabBrief body={body} simulated={lab.simulated} />}
      frame={frame}
    />
  )
}
