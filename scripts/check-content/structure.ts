import { courseProblems } from '@/lib/course/load'

/** What is wrong in `content/` without running any Python, as `path: problem`. */
export const checkStructure = async (): Promise<string[]> => [...(await courseProblems())]
