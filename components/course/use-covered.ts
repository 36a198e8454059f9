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
    for (const other of document.querySelectorAll(selector)) observer.observe(other)
    return () => observer.disconnect()
  }, [ref, selector])
  return covered
}
