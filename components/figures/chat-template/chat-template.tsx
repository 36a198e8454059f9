import { ChatBench } from '@/components/figures/chat-template/chat-bench'
import { firstChat, loadEngine, renderChat } from '@/lib/figures/chat-template'
import { formats } from '@/lib/figures/chat-template-formats'

/** A chat rendered by a template. The first prompt is rendered here, at build, by the same engine. */
export async function ChatTemplate() {
  const ask = { messages: firstChat, generate: true }
  return <ChatBench first={renderChat(await loadEngine(), formats.chatml, ask)} />
}
