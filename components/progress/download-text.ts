/** Saves a text as a file of the learner's. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after this task has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
