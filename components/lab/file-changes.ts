import type { Files } from '@/lib/course/schema'

/** The files whose text differs from the starter's. */
export function changedFiles(starter: Files, files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path, text]) => starter[path] !== text))
}

/** A draft laid over the starter; files the lab does not have (any more) are left out. */
export function overlay(starter: Files, draft: Files): Files {
  return Object.fromEntries(
    Object.entries(starter).map(([path, text]) => [path, draft[path] ?? text]),
  )
}

export function sameFiles(a: Files, b: Files): boolean {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...paths].every((path) => a[path] === b[path])
}
