'use client'

import { sayer } from '@/components/ui/say'
import { labText } from '@/lib/messages/lab/words'

/** Words of a lab, for what the server renders of it. */
export const SayLab = sayer(labText)
