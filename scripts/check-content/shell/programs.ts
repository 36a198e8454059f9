import type { Programs } from './program'
import { everydayPrograms } from './programs/everyday'
import { machinePrograms } from './programs/machines'
import { modelPrograms } from './programs/models'
import { pythonToolPrograms } from './programs/python-tools'
import { uvPrograms } from './programs/uv'

const named: Programs = {
  ...everydayPrograms,
  ...machinePrograms,
  ...modelPrograms,
  ...pythonToolPrograms,
  ...uvPrograms,
}
const { pip, python } = named

/** Every program that lessons use, under each of its names. */
export const programs: Programs = {
  ...named,
  ...(pip && { pip3: pip }),
  ...(python && { python3: python }),
}
