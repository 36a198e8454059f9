import { SiteFrame } from '@/components/course/site-frame'
import { Main } from '@/components/ui/main'

export default function NotFound() {
  return (
    <SiteFrame>
      <Main className="plain">
        <h1>Not here</h1>
      </Main>
    </SiteFrame>
  )
}
