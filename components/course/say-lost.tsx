'use client'

import { sayer } from '@/components/ui/say'
import { lostText } from '@/lib/messages/lost/words'

/** Words of the page that is not there, for server components. */
export const SayLost = sayer(lostText)
