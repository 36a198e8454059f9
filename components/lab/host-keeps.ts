let keeps = false

/** Whether the page around has said that it keeps what is typed here: then nothing is lost. */
export const hostKeeps = () => keeps

export function setHostKeeps(value: boolean): void {
  keeps = value
}
