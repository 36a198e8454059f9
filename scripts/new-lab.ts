import { parseArgs } from 'node:util'
import { ContentError } from '@/lib/course/errors'
import { createLab, Refusal } from '@/scripts/new-lab/create'

const usage = 'npm run new:lab -- my-lab --chapter reproducibility [--title "My lab"]'

try {
  const { id, chapter, title } = readArguments(process.argv.slice(2))
  const written = await createLab({ root: process.cwd(), id, chapter, title })
  console.log(`${written.join('\n')}\n\nNow write it, then: npm run check:content -- ${id}`)
} catch (error) {
  if (!(error instanceof Refusal || error instanceof ContentError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseOrRefuse(args)
  const [id] = positionals
  if (id === undefined || positionals.length > 1 || values.chapter === undefined) {
    throw new Refusal(`usage: ${usage}`)
  }
  return { id, chapter: values.chapter, title: values.title ?? titleFrom(id) }
}

function parseOrRefuse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { chapter: { type: 'string' }, title: { type: 'string' } },
    })
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`)
  }
}

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
