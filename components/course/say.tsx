'use client'

import { sayer } from '@/components/ui/say'
import { course } from '@/lib/messages/course/words'
import { pages } from '@/lib/messages/pages/words'

/** Words about chapters and labs, for server components. */
export const SayCourse = sayer(course)

/** Words of single pages, for server components. */
export const SayPages = sayer(pages)
