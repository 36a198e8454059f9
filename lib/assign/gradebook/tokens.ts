import { pythonLanguage } from '@codemirror/lang-python'

/**
 * What code is made of, with names and literals made alike, so that renaming everything changes
 * nothing. Python by its grammar; other files by the words of their lines.
 */
export function tokensOf(path: string, code: string): string[] {
  return path.endsWith('.py') ? pythonTokens(code) : words(code)
}

function pythonTokens(code: string): string[] {
  const tokens: string[] = []
  pythonLanguage.parser.parse(code).iterate({
    enter: ({ name, from, to, node }) => {
      // Leaves only. A comment says nothing about how the code works.
      if (node.firstChild || name === 'Comment' || from === to) return
      tokens.push(name === 'PropertyName' ? 'VariableName' : name)
    },
  })
  return tokens
}

function words(code: string): string[] {
  return code.replaceAll(/#.*$/gm, '').match(/[\w.-]+|[^\s\w]/g) ?? []
}
