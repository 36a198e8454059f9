/** Works `tasks` off on as many lanes as there are; each lane does one thing at a time. */
export async function workOff<T, L>(
  tasks: readonly T[],
  lanes: readonly L[],
  work: (task: T, lane: L) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const left = [...tasks]
  await Promise.all(
    lanes.map(async (lane) => {
      for (let task = left.shift(); task !== undefined; task = left.shift()) {
        if (signal.aborted) return
        await work(task, lane)
      }
    }),
  )
}
