'use client'

// Here too, so that the site's frame stays around the message.
export { default } from '@/app/error'
