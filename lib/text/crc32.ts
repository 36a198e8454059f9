/** CRC-32 (ISO 3309, as in zip files): against slips on the way, not against people. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** Of a text's UTF-8, as eight hexadecimal digits. */
export const crc32Hex = (text: string): string =>
  crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0')
