'use client'

import { useEffect, useState, type RefObject } from 'react'

/** True while something that matches `selector` stands where the sticky element is. */
export function useCovered(ref: RefObject<HTMLElement | null>, selector: string): boolean {
  const [covered, setCovered] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const top = Number.parseFloat(getComputedStyle(element).top) || 0
    const bottom = top + element.offsetHeight + 16
    const over = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) over.add(target)
          else over.delete(target)
        }
        setCovered(over.size > 0)
      },
      { rootMargin: `${-top}px 0px ${Math.min(0, bottom - innerHeight)}px 0px` },
    )
    const observeAll = () => {
      for (const other of document.querySelectorAll(selector)) observer.observe(other)
    }
    observeAll()
    // Notes come to stand there, or leave.
    addEventListener('day-one:margin', observeAll)
    return () => {
      removeEventListener('day-one:margin', observeAll)
      observer.disconnect()
    }
  }, [ref, selector])
  return covered
}
