import { use } from 'react'
import { LabBrief, LabFace } from '@/components/lab/lab-face'
import { LabNear } from '@/components/lab/lab-near'
import type { LabVariant } from '@/components/lab/lab-props'
import { loaded } from './loaded'
import type { PackedLab } from './package'
import { usePackage } from './package-context'
import { PartBoundary } from './part-boundary'
import { scormText } from '@/lib/messages/scorm/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly id: string; readonly variant: LabVariant }

/** A lab of the package. */
export function LabPart({ id, variant }: Props) {
  const t = useText(scormText)
  const { labs, runtime } = usePackage()
  const lab = labs.find(({ summary }) => summary.id === id)
  if (!lab) return <p className="callout">{t.notPart(id)}</p>
  const brief = (
    <PartBoundary what="task">
      <Brief lab={lab} />
    </PartBoundary>
  )
  return (
    <LabFace lab={lab.face} variant={variant} runtime={runtime} brief={brief} frame={LabNear} />
  )
}

function Brief({ lab }: { readonly lab: PackedLab }) {
  const { default: body } = use(loaded(lab.brief))
  return <LabBrief body={body} simulated={lab.face.simulated} />
}
