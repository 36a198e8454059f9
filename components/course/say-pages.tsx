'use client'

import { sayer } from '@/components/ui/say'
import { pages } from '@/lib/messages/pages/words'

/** Words of single pages, for server components. A file of its own: lessons need none of them. */
export const SayPages = sayer(pages)
