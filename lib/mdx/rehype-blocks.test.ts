import { evaluate } from '@mdx-js/mdx'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import rehypeBlocks from './rehype-blocks.mjs'

const figure = ({ id }: { readonly id?: string }) => createElement('figure', { id })
const components = { Figure: figure, ThenNow: figure, Source: () => '1' }

async function render(value: string, path = 'content/lesson.mdx'): Promise<string> {
  const options = { ...runtime, remarkPlugins: [remarkGfm], rehypePlugins: [rehypeBlocks] }
  const { default: Body } = await evaluate({ value, path }, options)
  return renderToStaticMarkup(createElement(Body, { components }))
}

/** Tag and id of each block, in the order of the text. */
async function blocks(value: string): Promise<readonly (readonly [string, string])[]> {
  const html = await render(value)
  return Array.from(html.matchAll(/<(\w+) id="(P[^"]+)"/g), ([, tag = '', id = '']) => [tag, id])
}

const ids = async (value: string) => (await blocks(value)).map(([, id]) => id)

describe('the ids of blocks', () => {
  it('stay when other paragraphs change, come and go', async () => {
    const [first, second] = await ids('One.\n\nTwo.')
    expect(await ids('New.\n\nOne, changed.\n\nTwo.')).toContain(second)
    expect(await ids('Two.\n\nOne.')).toEqual([second, first])
    expect(await ids('One, changed.')).not.toContain(first)
  })

  it('are of what is read: neither line breaks nor sources nor emphasis count', async () => {
    const [plain] = await ids('One line and another.')
    expect(await ids('One line\nand _another_.<Source id="x" />')).toEqual([plain])
  })

  it('differ where the same is said twice', async () => {
    const [first, second] = await ids('Same.\n\nOther.\n\nSame.').then(([a, , c]) => [a, c])
    expect(second).toBe(`${first}-2`)
  })

  it('are given to paragraphs, items, code, tables and figures', async () => {
    const text = [
      'A.',
      '- b\n- c\n\n  d',
      '```\ne\n```',
      '| f |\n| - |\n| g |',
      '<Figure title="h" />',
      '<ThenNow then="i" now="j" rows={[]} />',
    ]
    const tags = (await blocks(text.join('\n\n'))).map(([tag]) => tag)
    expect(tags).toEqual(['p', 'p', 'p', 'p', 'pre', 'table', 'figure', 'figure'])
    expect((await blocks('- b\n- c')).map(([tag]) => tag)).toEqual(['li', 'li'])
  })

  it('of an item do not depend on the list inside it', async () => {
    const [outer] = await ids('- a\n  - b')
    expect((await ids('- a\n  - changed'))[0]).toBe(outer)
    expect((await ids('- a'))[0]).toBe(outer)
  })

  it('are short, and no heading can have one', async () => {
    const found = await ids('One.\n\n# P1\n\nTwo.')
    expect(found).toHaveLength(2)
    for (const id of found) expect(id).toMatch(/^P[0-9a-z]{5}$/)
  })

  it('are left to what has one, and briefs have none', async () => {
    expect(await render('<p id="mine">x</p>')).toBe('<p id="mine">x</p>')
    expect(await render('One.', 'content/labs/x/brief.mdx')).toBe('<p>One.</p>')
  })
})
