import type { Source } from '@/lib/assign/gradebook/taken'

export function fileSource(file: File): Source {
  return {
    name: file.webkitRelativePath || file.name,
    size: file.size,
    stream: () => file.stream(),
  }
}

const mostFiles = 10_000

/** All files of a drop, those in folders too. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // The list is emptied when the event is over, so the entries are taken first.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry())
  if (entries.every((entry) => entry === null)) return [...data.files]
  const files: File[] = []
  for (const entry of entries) if (entry) await collect(entry, files)
  return files
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= mostFiles) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    files.push(file)
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A folder is told in parts of at most a hundred.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return
    for (const inner of part) await collect(inner, files)
  }
}
