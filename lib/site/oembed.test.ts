import { expect, it } from 'vitest'
import { oEmbedOf } from './oembed'

const site = 'https://course.example/day-one'

it('frames the embed of the page by its absolute address', () => {
  const { html, thumbnail_url, provider_url } = oEmbedOf(
    { path: '/labs/seeding', title: 'Seeding', height: 900 },
    site,
  )
  expect(html).toContain('<iframe src="https://course.example/day-one/embed/labs/seeding" ')
  expect(thumbnail_url).toBe('https://course.example/day-one/og/labs/seeding.png')
  expect(provider_url).toBe('https://course.example/day-one/')
})

it('lets no title out of its attribute', () => {
  const { html } = oEmbedOf({ path: '/labs/a', title: '"><script>x</script>', height: 1 }, site)
  expect(html).not.toContain('<script')
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;')
})
