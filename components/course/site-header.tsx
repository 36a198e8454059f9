'use client'

import { SearchButton } from '@/components/search/search-button'
import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/mark'
import { NavLink } from '@/components/ui/nav-link'
import { ThemeControl } from '@/components/ui/theme-control'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

export function SiteHeader({ searchUrl }: { readonly searchUrl: string }) {
  const t = useText(site)
  return (
    <header className="site-header">
      <AppLink
        href="/"
        className="flex items-center gap-2.5 text-[15px] font-semibold tracking-[-0.012em]"
      >
        <Mark />
        <span className="max-[26rem]:sr-only">Day One</span>
      </AppLink>
      <nav aria-label={t.site} className="flex gap-3 min-[22.5rem]:gap-4 sm:ml-3 sm:gap-6">
        <NavLink href="/" section="/learn">
          {t.course}
        </NavLink>
        <NavLink href="/labs" section="/labs">
          {t.labs}
        </NavLink>
        <NavLink href="/progress" section="/progress">
          {t.progress}
        </NavLink>
        <NavLink href="/teach" section="/teach" roomy>
          {t.teach}
        </NavLink>
      </nav>
      <div className="ml-auto flex items-center sm:gap-2">
        <SearchButton url={searchUrl} />
        <ThemeControl />
      </div>
    </header>
  )
}
