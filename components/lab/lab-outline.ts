import type { Lab } from '@/lib/course/schema'
import { declared } from '@/lib/tools/tools'
import type { LabFaceData } from './lab-face'
import type { LabOutline } from './lab-props'

/** Where whole labs are read (the server, a package), for where they are shown. */
export function faceOf(lab: Lab): LabFaceData {
  const { title, minutes, simulated, main, files } = lab
  return { title, minutes, simulated, main, outline: outlineOf(lab), code: files[main] ?? '' }
}

function outlineOf(lab: Lab): LabOutline {
  const { id, title, main, readonly, files, checks, hints, tools, packages } = lab
  const others = Object.keys(files).filter((path) => path !== main)
  return {
    id,
    title,
    main,
    files: [main, ...others].map((path) => ({ path, readonly: readonly.includes(path) })),
    checks,
    hints: hints.length,
    tools: declared({ tools, files }),
    packages: packages.length > 0,
  }
}
