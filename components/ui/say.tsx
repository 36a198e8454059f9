'use client'

import type { Area } from '@/lib/messages/area'
import { useText } from '@/lib/messages/use-text'

type Values<W> = W extends (...values: infer V) => string
  ? { readonly of: V }
  : { readonly of?: never }

/** The names in an area that are texts, or functions that make one. */
type Names<T> = {
  [K in keyof T & string]: T[K] extends string | ((...values: never[]) => string) ? K : never
}[keyof T & string]

/**
 * Makes the component with which server components say words of an area: they are rendered once,
 * in English, so what depends on the reader has to be a leaf of its own.
 */
export function sayer<T extends object>(area: Area<T>) {
  return function Say<K extends Names<T>>({ is, of }: { readonly is: K } & Values<T[K]>): string {
    const words: unknown = useText(area)[is]
    if (typeof words !== 'function') return String(words)
    return String((words as (...values: readonly unknown[]) => unknown)(...(of ?? [])))
  }
}
