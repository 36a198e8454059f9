const hundredths = (ms: number): number => Math.max(0, Math.round(ms / 10))

/** A count of milliseconds as SCORM 1.2 writes it, `HHHH:MM:SS.SS`; more than 9999 hours are cut. */
export function timespan12(ms: number): string {
  const most = 9999 * 360_000 + 359_999
  const { hours, minutes, seconds } = parts(Math.min(hundredths(ms), most))
  return `${pad(hours, 4)}:${pad(minutes)}:${seconds.toFixed(2).padStart(5, '0')}`
}

/** A count of milliseconds as SCORM 2004 and xAPI write it, an ISO 8601 duration: `PT1H2M3.45S`. */
export function timespan2004(ms: number): string {
  const { hours, minutes, seconds } = parts(hundredths(ms))
  return `PT${hours}H${minutes}M${Number(seconds.toFixed(2))}S`
}

/** The time of day as SCORM 1.2 writes it, by the learner's clock. */
export function timeOfDay12(at: number): string {
  const date = new Date(at)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => pad(part)).join(':')
}

/** A moment as SCORM 2004 writes it; its grammar allows a time zone after a fraction only. */
export const timestamp2004 = (at: number): string => `${new Date(at).toISOString().slice(0, 21)}Z`

function parts(total: number) {
  return {
    hours: Math.floor(total / 360_000),
    minutes: Math.floor(total / 6000) % 60,
    seconds: (total % 6000) / 100,
  }
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
