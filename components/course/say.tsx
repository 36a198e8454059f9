'use client'

import { sayer } from '@/components/ui/say'
import { course } from '@/lib/messages/course/words'

/** Words about chapters and labs, for server components. */
export const SayCourse = sayer(course)
