import { ShortcutsButton } from '@/components/ui/shortcuts'

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>
        Day One. Code under the MIT licence, lessons under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        . Nothing you type leaves this browser.
      </p>
      <ShortcutsButton />
    </footer>
  )
}
