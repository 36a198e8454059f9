import { LabPart } from '../lab-part'

/** A lab inside a lesson, from the package instead of the server. */
export function LessonLab({ id }: { readonly id: string }) {
  return (
    <div className="bleed not-prose" id={`lab-${id}`}>
      <LabPart id={id} variant="inline" />
    </div>
  )
}
