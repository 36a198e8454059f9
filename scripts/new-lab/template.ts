const main = (body: string): string => `def double(n):
    """Return twice the number \`n\`."""
    ${body}


if __name__ == "__main__":
    print(double(21))
`

/** The files of a new lab: small, whole, and green under `npm run check:content`. */
export const labFiles = (title: string): Readonly<Record<string, string>> => ({
  'lab.ts': `import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: ${quoted(title)},
  summary: 'One sentence for the list of labs.',
  minutes: 15,
  main: 'main.py',
  hints: [
    'What does \`double\` return now?',
    'Twice a number is the number and itself once more.',
    'End the function with \`return 2 * n\`.',
  ],
  simulated: 'Nothing: this is plain Python.',
}
`,
  'brief.mdx': `Write \`double(n)\` in \`main.py\`: it returns twice the number.
`,
  'files/main.py': main('return n'),
  'solution/main.py': main('return 2 * n'),
  'checks.py': `from judge import check, expect_equal


@check("doubles", "Any number comes back doubled")
async def _(lab):
    n = lab.random_int(3, 10**6)
    got = await lab.call("main.double", n)
    expect_equal(got, 2 * n, f"double({n}) is not twice {n}.")
`,
  'cases/right-adds/main.py': main('return n + n'),
  'cases/wrong-squares/main.py': main('return n**2'),
  'cases/wrong-squares/case.json': `{ "idea": "squares instead of doubling", "fails": { "doubles": "is not twice" } }
`,
})

/** A string literal as the formatter writes it. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  return quote + escaped + quote
}
