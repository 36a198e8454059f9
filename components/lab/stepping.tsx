import { lazy, Suspense } from 'react'
import { stepText } from '@/lib/messages/step/words'
import { useText } from '@/lib/messages/use-text'
import type { LabAction } from './lab-action'
import type { LabController } from './lab-controller'
import type { LabView } from './lab-view'

const StepPanel = lazy(async () => {
  const { StepPanel } = await import('./step/step-panel')
  return { default: StepPanel }
})

const RunPanel = lazy(async () => {
  const { RunPanel } = await import('./step/run-panel')
  return { default: RunPanel }
})

type Props = {
  readonly controller: LabController
  readonly view: LabView
  readonly act: (action: LabAction) => void
}

/** The step-through view that is open, if one is. */
export function Stepping(props: Props) {
  const text = useText(stepText)
  if (!props.view.step) return null
  return (
    <Suspense fallback={<p className="border-t border-line px-4 py-3 text-sm">{text.loading}</p>}>
      {props.view.step.of === 'run' ? (
        <RunPanel
          lab={props.controller.lab}
          now={props.controller.editor.files()}
          typed={props.view.step.typed}
          record={props.controller.record}
          act={props.act}
        />
      ) : (
        <SteppingCheck {...props} check={props.view.step.id} />
      )}
    </Suspense>
  )
}

function SteppingCheck({ controller, view, act, check }: Props & { readonly check: string }) {
  const { checked, report } = view.session
  const result = report?.checks.find(({ id }) => id === check)
  const asked = checked?.asked[check]
  if (!result || !asked || !checked) return null
  return (
    <StepPanel
      key={result.id}
      lab={controller.lab}
      result={result}
      asked={asked}
      checked={checked.files}
      now={controller.editor.files()}
      record={controller.record}
      act={act}
    />
  )
}
