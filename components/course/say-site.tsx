'use client'

import { sayer } from '@/components/ui/say'
import { site } from '@/lib/messages/site/words'

/** Words that stand around every page, for server components: what leads to one place has one name. */
export const SaySite = sayer(site)
