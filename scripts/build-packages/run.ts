import { execFile } from 'node:child_process'

/** A program's end; `output` is what it said, or why it could not be started. */
export type Ran = { readonly ok: boolean; readonly output: string }

/** How the answer begins when the program is not on this machine. */
export const noProgram = 'this machine has no '

/** Runs a program in `cwd`; never rejects. `limit` in seconds. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  limit: number,
): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C' }
    execFile(program, args, { cwd, env, timeout: limit * 1000 }, (error, stdout, stderr) => {
      if (!error) return resolve({ ok: true, output: stdout })
      if (error.code === 'ENOENT') return resolve({ ok: false, output: `${noProgram}${program}` })
      const why = error.killed ? `gave up after ${limit} seconds` : stderr.trim() || error.message
      resolve({ ok: false, output: why })
    })
  })
}

/** The line that says what is wrong, of the many that package managers print. */
export function lastError(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return (lines.findLast((line) => /^(E:|ERROR)/.test(line)) ?? lines.at(-1) ?? '').trim()
}
