import { text } from '@/components/offline/text'
import { AppLink } from '@/components/ui/app-link'
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
      <nav aria-label="About the course" className="flex flex-wrap gap-x-5 gap-y-2">
        <AppLink href="/teach" className="underline underline-offset-4 hover:text-ink">
          Teach
        </AppLink>
        <AppLink href="/glossary" className="underline underline-offset-4 hover:text-ink">
          Glossary
        </AppLink>
        <AppLink href="/sources" className="underline underline-offset-4 hover:text-ink">
          Sources
        </AppLink>
        <AppLink href="/progress#offline" className="underline underline-offset-4 hover:text-ink">
          {text.footer}
        </AppLink>
        <ShortcutsButton />
      </nav>
    </footer>
  )
}
