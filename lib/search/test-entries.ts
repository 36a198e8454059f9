import type { SearchEntry } from '@/lib/search/schema'

const entry = (title: string, text = '', kind: SearchEntry['kind'] = 'section'): SearchEntry => ({
  kind,
  url: `/learn/x#${title.toLowerCase().replaceAll(' ', '-')}`,
  title,
  place: 'Chapter 1: X',
  text,
})

/** A course in little, whose results one can foretell. */
export const smallCourse: readonly SearchEntry[] = [
  entry('A lock', 'What `uv.lock` holds, and what torch.compile does not.'),
  entry('Naïve Bayes', 'A DataLoader, then a café, then step-by-step.'),
  entry('Seeds', 'Two streams of random numbers.', 'chapter'),
  entry('Review a lock', 'Write the differ. lock-diff', 'lab'),
  entry('Quantisation', 'Fewer bits.', 'term'),
]
