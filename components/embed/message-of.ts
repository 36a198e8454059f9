import type { LabNews } from '@/components/lab/lab-news'
import { checkMessage, readyMessage, runMessage } from '@/lib/embed/frame-messages'
import type { ToHost } from '@/lib/embed/messages'

/** News of a lab in the words of the protocol. */
export function messageOf(news: LabNews): ToHost {
  switch (news.kind) {
    case 'there':
      return readyMessage(news.lab)
    case 'ran':
      return runMessage(news.lab, news.outcome)
    case 'checked':
      return checkMessage(news.report)
  }
}
