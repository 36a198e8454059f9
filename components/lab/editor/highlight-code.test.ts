import { describe, expect, it } from 'vitest'
import { highlightToHtml } from './highlight-code'

describe('highlightToHtml', () => {
  it('marks Python keywords and keeps the text', () => {
    const code = 'def f(x):\n    return "<b>" & x  # why\n'
    const html = highlightToHtml(code, 'main.py')
    expect(html).toContain('<span class="tok-k">return</span>')
    expect(html).toContain('<span class="tok-c"># why</span>')
    const text = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
    expect(text.replaceAll('&amp;', '&')).toBe(code)
  })

  it('lets no markup of the code through', () => {
    expect(highlightToHtml('<script>alert(1)</script>', 'notes.txt')).not.toContain('<script')
    expect(highlightToHtml('x = "<script>"', 'main.py')).not.toContain('<script')
  })

  it('knows YAML, TOML and Dockerfiles by their names', () => {
    expect(highlightToHtml('a: 1 # x', 'conf/a.yaml')).toContain('tok-c')
    expect(highlightToHtml('a = "1"', 'uv.lock')).toContain('tok-s')
    expect(highlightToHtml('FROM python:3.14', 'Dockerfile')).toContain('tok-')
  })
})
