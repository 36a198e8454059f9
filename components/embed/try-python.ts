import { pageKernel } from '@/components/lab/page-kernel'
import { opaque, type PythonRun } from '@/lib/embed/doctor/facts'
import { english } from '@/lib/messages/doctor/en'
import type { RuntimeManifest } from '@/lib/kernel/manifest'

const patience = 60_000
const program = { 'main.py': 'import sys\nprint(sys.version.split()[0])' }

/** Loads Python as a lab does, runs two lines, and says how long that took. */
export async function tryPython(runtime: RuntimeManifest): Promise<PythonRun> {
  if (self.origin === opaque) return { ok: false, why: english.probes.noOrigin }
  const started = performance.now()
  try {
    const version = await within(patience, run(runtime))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    return { ok: true, version, seconds }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}

async function run(runtime: RuntimeManifest): Promise<string> {
  const interpreter = await pageKernel(runtime).take()
  let printed = ''
  try {
    interpreter.mount(program, {}, [])
    const outcome = await interpreter.run('main.py', [], {
      onOutput: (chunks) => (printed += chunks.map(({ text }) => text).join('')),
      onInputWanted: () => {},
    })
    if (outcome.kind !== 'finished') throw new Error(`The program ended as: ${outcome.kind}.`)
    return printed.trim()
  } finally {
    interpreter.terminate()
  }
}

function within<T>(ms: number, task: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(english.probes.nothing)), ms)
    task.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
