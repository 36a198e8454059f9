import { collectingNow, ContentError, parseContent } from '@/lib/course/errors'
import { notStatic, type Element, type LessonTree } from '@/lib/course/lesson-tree'
import { quizSchema } from '@/lib/course/schema'

/** Every quiz has its own id, a right option, and a `why` for each option. */
export function quizProblems({ elements, path }: LessonTree): readonly ContentError[] {
  const quizzes = elements.filter(({ name }) => name === 'Quiz')
  return quizzes.flatMap((quiz, index) => {
    const { id } = quiz.attributes
    const repeated = quizzes.slice(0, index).some((earlier) => earlier.attributes.id === id)
    const place = `${path}:${quiz.line}`
    return [
      ...(repeated ? [new ContentError(place, `a second quiz "${String(id)}"`)] : []),
      ...optionProblems(quiz, place),
    ]
  })
}

function optionProblems({ attributes }: Element, place: string): readonly ContentError[] {
  const dynamic = Object.keys(attributes).filter((name) => attributes[name] === notStatic)
  if (dynamic.length > 0) {
    return dynamic.map((name) => new ContentError(place, `${name}: write the value in place`))
  }
  const problems: ContentError[] = []
  collectingNow(problems, () => parseContent(quizSchema, attributes, place))
  return problems
}
