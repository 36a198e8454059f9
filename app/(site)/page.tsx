import { Main } from '@/components/ui/main'
import { loadCourse } from '@/lib/course/load'

export default async function HomePage() {
  const course = await loadCourse()
  return <Main className="plain"><h1>{course.title}</h1></Main>
}
