'use client'

import { useEffect } from 'react'
import { basePath } from '@/lib/site/base-path'
import { UpdateNotice } from './update-notice'

/** Keeping the course can wait until this page has everything. In ms. */
const pause = 3000

/** On each page: joins or installs the service worker, when nothing else needs the network. */
export function OfflineStart() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return
    let timer: ReturnType<typeof setTimeout>
    const loaded = () => {
      timer = setTimeout(() => void start(), pause)
    }
    if (document.readyState === 'complete') loaded()
    else addEventListener('load', loaded, { once: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('load', loaded)
    }
  }, [])
  return <UpdateNotice />
}

async function start(): Promise<void> {
  try {
    const { startOffline } = await import('@/lib/offline/page/register')
    await startOffline(`${basePath}/`)
  } catch {
    // A page that lost the network has nothing to install.
  }
}
