import { useEffect } from 'react'
import type { OpenLab } from './open-lab'

/** Shows the file that the embed's address names, once the editor is there. */
export function useAskedFile(lab: OpenLab | null, path: string | undefined): void {
  useEffect(() => {
    if (!lab || path === undefined) return
    const files = Object.keys(lab.pack.files)
    if (files.includes(path)) lab.controller.act({ kind: 'show-file', path })
    else
      console.warn(
        `Day One embed: file "${path}" is not in the lab ${lab.pack.id}; it has ${files.join(', ')}`,
      )
  }, [lab, path])
}
