type RandomSource = { randomFillSync: <View extends ArrayBufferView>(view: View) => View }

/**
 * Runs `work`, in Node, with the same random bytes and the same clock each time. Python draws its
 * hash seed and stamps its files from them, so two memory images then differ only by what was
 * imported into them. Interpreters started from an image ask their own engine again.
 */
export async function repeatably<T>(work: () => Promise<T>): Promise<T> {
  const node = process.getBuiltinModule('node:crypto') as unknown as RandomSource
  const { randomFillSync } = node
  const clocks = [Date, performance].map((owner) => ({ owner, now: owner.now.bind(owner) }))
  let state = 1
  node.randomFillSync = (view) => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    for (let at = 0; at < bytes.length; at += 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      bytes[at] = state >>> 16
    }
    return view
  }
  let clock = Date.UTC(2026, 0, 1)
  Date.now = () => (clock += 1)
  performance.now = () => (clock += 1) - Date.UTC(2026, 0, 1)
  try {
    return await work()
  } finally {
    node.randomFillSync = randomFillSync
    for (const { owner, now } of clocks) owner.now = now
  }
}
