import { LabNear } from '@/components/lab/lab-near'
import { LabSection } from '@/components/lab/lab-section'
import { loadLab } from '@/lib/course/load'

/** A lab inside a lesson: as wide as the text and its margin. */
export async function LessonLab({ id }: { readonly id: string }) {
  return (
    <div className="bleed not-prose" id={`lab-${id}`}>
      <LabSection lab={await loadLab(id)} variant="inline" frame={LabNear} />
    </div>
  )
}
