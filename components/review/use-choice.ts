import { useState } from 'react'
import type { Option } from '@/components/mdx/quiz-option'

/** Which options are chosen, by index, and whether exactly the right ones are. */
export function useChoice(options: readonly Option[], several: boolean) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const right = options.every((option, index) => (option.right ?? false) === chosen.includes(index))
  const choose = (index: number, on: boolean) => {
    if (!several) return setChosen([index])
    const others = chosen.filter((other) => other !== index)
    setChosen(on ? [...others, index].toSorted((a, b) => a - b) : others)
  }
  return { chosen, right, choose }
}
