import { area } from '@/lib/messages/area'
import { english } from './en'

export const locksText = area(english, async () => (await import('./de')).german)
