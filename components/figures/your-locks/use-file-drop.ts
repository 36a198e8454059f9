import { useEffect, useRef, useState, type RefObject } from 'react'

/** Files dropped on an element; true while one is held over it. Choosing a file does the same by keyboard. */
export function useFileDrop(
  zone: RefObject<HTMLElement | null>,
  onFile: (file: File | undefined) => void,
): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const element = zone.current
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault()
        setOver(true)
      },
      { signal },
    )
    element.addEventListener('dragleave', () => setOver(false), { signal })
    element.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setOver(false)
        latest.current(event.dataTransfer?.files[0])
      },
      { signal },
    )
    return () => listening.abort()
  }, [zone])
  return over
}
