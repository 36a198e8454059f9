import { expect, it } from 'vitest'
import { hoverText } from './hover-text'

it('parts the code from the words and undoes Markdown', () => {
  const markdown = [
    '```python',
    '(function) def f() -> int',
    '```',
    '---',
    'Gives a\\_b &lt;c&gt;:  ',
    '&nbsp;&nbsp;&nbsp;&nbsp;\\*once\\*',
    '',
    '```',
    'f()',
    '```',
  ].join('\n')
  expect(hoverText(markdown)).toEqual({
    code: '(function) def f() -> int',
    words: 'Gives a_b <c>:\n    *once*\n\nf()',
  })
})

it('keeps words that come without code', () => {
  expect(hoverText('only words')).toEqual({ code: '', words: 'only words' })
})
