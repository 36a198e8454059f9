'use client'

import { useState } from 'react'
import { FormatChoice } from '@/components/figures/chat-template/format-choice'
import { MessageList } from '@/components/figures/chat-template/message-list'
import { Outcome } from '@/components/figures/chat-template/outcome'
import { TemplateSource } from '@/components/figures/chat-template/template-source'
import { useOnDemand } from '@/components/figures/parts/use-on-demand'
import { Waiting } from '@/components/figures/parts/waiting'
import { firstChat, loadEngine, renderChat, type Rendered } from '@/lib/figures/chat-template'
import { formats, type FormatId } from '@/lib/figures/chat-template-formats'
import { chatText } from '@/lib/messages/figures/chat-template/words'
import { useText } from '@/lib/messages/use-text'

/** Everything that the prompt depends on. */
type Bench = {
  readonly messages: typeof firstChat
  readonly used: FormatId
  readonly generate: boolean
}
const atFirst: Bench = { messages: firstChat, used: 'chatml', generate: true }

/** Messages on one side, the text that a model gets on the other, and who would understand it. */
export function ChatBenchLive({ first }: { readonly first: Rendered }) {
  const t = useText(chatText)
  const [bench, setBench] = useState(atFirst)
  const [model, setModel] = useState<FormatId>('chatml')
  const [engine, start] = useOnDemand(loadEngine)

  const change = (part: Partial<Bench>) => {
    setBench({ ...bench, ...part })
    start()
  }
  const { messages, used, generate } = bench
  const rendered =
    engine.kind === 'ready'
      ? renderChat(engine.value, formats[used], { messages, generate })
      : bench === atFirst && first
  return (
    <div className="grid min-w-0 gap-5" lang={t.lang}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <FormatChoice label={t.used} chosen={used} onChoose={(used) => change({ used })} />
        <FormatChoice label={t.tuned} chosen={model} onChoose={setModel} />
      </div>
      <div className="grid min-w-0 gap-x-6 gap-y-5 md:grid-cols-2">
        <MessageList messages={messages} onChange={(messages) => change({ messages })} />
        <div className="grid min-w-0 content-start gap-3">
          <label className="flex min-h-8 items-center gap-2 text-[13px] font-medium">
            <input
              type="checkbox"
              checked={generate}
              onChange={(event) => change({ generate: event.target.checked })}
              className="size-4 accent-accent"
            />
            <code className="font-mono">add_generation_prompt</code>
          </label>
          {rendered ? (
            <Outcome
              rendered={rendered}
              used={formats[used]}
              model={formats[model]}
              messages={messages}
              generate={generate}
            />
          ) : (
            <Waiting failed={engine.kind === 'failed'} what={t.engine} onRetry={start} />
          )}
        </div>
      </div>
      <TemplateSource format={formats[used]} />
    </div>
  )
}
