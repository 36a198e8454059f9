import type { Ref } from 'react'

type Props = {
  readonly label: string
  /** Kinds of files that the chooser offers, as the attribute of the same name. */
  readonly accept?: string
  readonly many?: boolean
  /** A whole folder instead of files. */
  readonly folder?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** Looks like a button and opens the file chooser. */
export function FileButton({ label, accept, many, folder, onFiles, ref }: Props) {
  return (
    <label className="button cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
      {label}
      <input
        ref={ref}
        type="file"
        accept={accept}
        multiple={many}
        className="sr-only"
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // So that the same file can be chosen again after it was mended.
          event.target.value = ''
        }}
      />
    </label>
  )
}
