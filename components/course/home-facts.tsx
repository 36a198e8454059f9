'use client'

import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'

export function HomeFacts() {
  const { facts } = useText(pages)
  return (
    <ul className="home-facts">
      {facts.map(([name, words]) => (
        <li key={name}>
          <h2>{name}</h2>
          <p>{words}</p>
        </li>
      ))}
    </ul>
  )
}
