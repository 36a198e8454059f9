/** One file of Python or of a tool, as it is kept. */
export type ParcelFile = {
  readonly name: string
  /** Where it is downloaded: the packed one may have another ending. */
  readonly from: string
  /** `posted` files are kept unpacked and handed to workers; `linked` ones are started by address. */
  readonly kind: 'posted' | 'linked'
  /** Bytes of the download, before a server compresses them. */
  readonly size: number
  /** Bytes as they are kept. */
  readonly room: number
  /** Of the bytes as they are kept: base64 of SHA-256. */
  readonly sha256: string
}

/** What belongs together: Python, or one tool. */
export type Parcel = {
  readonly title: string
  readonly store: string
  /** Relative to the site's root, ending in `/`. */
  readonly folder: string
  readonly files: readonly ParcelFile[]
}

export function parcelSize(parcels: readonly Parcel[], what: 'size' | 'room' = 'size'): number {
  return parcels.flatMap(({ files }) => files).reduce((sum, file) => sum + file[what], 0)
}
