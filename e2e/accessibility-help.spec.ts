import { sitePages } from './support/accessibility/routes'
import { expect, test } from './support/test'

test('the way to help is the same, and in the same place, on every page of the site', async ({
  request,
}) => {
  const footers = new Map<string, string[]>()
  for (const route of sitePages) {
    const html = await (await request.get(route)).text()
    const footer = /<footer class="site-footer.*?<\/footer>/s.exec(html)?.[0] ?? 'no footer'
    const links = [...footer.matchAll(/<(?:a|button)\b[^>]*?(?:href="([^"]*)"|type="button")/g)]
    const order = links.map(([, href]) => href ?? 'button').join(' ')
    footers.set(order, [...(footers.get(order) ?? []), route])
  }
  expect([...footers.keys()]).toHaveLength(1)
  expect([...footers.keys()][0]).toContain('/glossary')
})
