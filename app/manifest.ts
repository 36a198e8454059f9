import type { MetadataRoute } from 'next'
import { icons } from '@/app/icons/icons'
import { course } from '@/content/course'
import { basePath } from '@/lib/site/base-path'

export const dynamic = 'force-static'

/** What a browser needs to install the course like an application. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: `${basePath}/`,
    name: `Day One: ${course.title}`,
    short_name: 'Day One',
    description: 'Lessons beside Python labs that run and are graded on your machine.',
    lang: 'en-GB',
    dir: 'ltr',
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    display: 'standalone',
    categories: ['education'],
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: icons
      .filter(({ purpose }) => purpose !== 'apple')
      .map(({ name, size, purpose }) => ({
        src: `${basePath}/icons/${name}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: purpose === 'maskable' ? 'maskable' : 'any',
      })),
    shortcuts: [
      { name: 'Labs', url: `${basePath}/labs` },
      { name: 'Your progress', url: `${basePath}/progress` },
    ],
  }
}
