'use client'

import { AppLink } from '@/components/ui/app-link'
import { ShortcutsButton } from '@/components/ui/shortcuts'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'
import { LanguageMenu } from '@/components/ui/language-menu'
import { Rich } from '@/components/ui/rich'

const parts = {
  a: (inner: string) => (
    <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
      {inner}
    </a>
  ),
}

export function SiteFooter() {
  const t = useText(site)
  return (
    <footer className="site-footer">
      <p>
        <Rich text={t.licence} parts={parts} />
      </p>
      <nav aria-label={t.about} className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
        <AppLink href="/teach" className="underline underline-offset-4 hover:text-ink">
          {t.teach}
        </AppLink>
        <AppLink href="/glossary" className="underline underline-offset-4 hover:text-ink">
          {t.glossary}
        </AppLink>
        <AppLink href="/sources" className="underline underline-offset-4 hover:text-ink">
          {t.sources}
        </AppLink>
        <AppLink href="/progress#offline" className="underline underline-offset-4 hover:text-ink">
          {t.offline}
        </AppLink>
        <ShortcutsButton />
        <LanguageMenu />
      </nav>
    </footer>
  )
}
