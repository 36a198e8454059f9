'use client'

// Its own, because frames stand outside the site's frame.
export { default } from '@/app/(site)/error'
