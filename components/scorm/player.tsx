import { useEffect } from 'react'
import { Main } from '@/components/ui/main'
import { ChapterPage } from './chapter-page'
import { ContentsPage } from './contents-page'
import { LabPart } from './lab-part'
import { LmsBar } from './lms-bar'
import type { Package } from './package'
import { PackageProvider } from './package-context'
import { pathOf, type Route } from './route'
import { useArrival, useRoute } from './use-route'
import type { Visit } from './visit'
import { VisitNotices } from './visit-notices'

type Props = { readonly own: Package; readonly visit: Visit }

export function Player({ own, visit }: Props) {
  const { route, place } = useRoute(own)
  const path = pathOf(route)
  useEffect(() => {
    document.title = titleOf(own, route)
  }, [own, route])
  return (
    <PackageProvider value={own}>
      <LmsBar visit={visit} path={path} />
      <VisitNotices visit={visit} />
      <Page key={path} route={route} place={place} />
    </PackageProvider>
  )
}

type PageProps = { readonly route: Route; readonly place: string }

function Page({ route, place }: PageProps) {
  useArrival(place)
  switch (route.kind) {
    case 'contents':
      return (
        <Main className="plain">
          <ContentsPage />
        </Main>
      )
    case 'lab':
      return (
        <Main className="lab-page">
          <LabPart id={route.id} variant="page" />
        </Main>
      )
    case 'chapter':
      return (
        <Main className="embedded">
          <ChapterPage id={route.id} />
        </Main>
      )
  }
}

function titleOf(own: Package, route: Route): string {
  if (route.kind === 'lab')
    return own.labs.find(({ summary }) => summary.id === route.id)?.summary.title ?? own.title
  if (route.kind === 'chapter')
    return (
      own.chapters
        .find(({ chapter }) => chapter.id === route.id)
        ?.chapter.title.replaceAll('`', '') ?? own.title
    )
  return own.title
}
