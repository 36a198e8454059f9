import { FailureError } from '@/lib/messages/failures/failure'

/** A download that failed. */
export class DownloadError extends FailureError {
  override readonly name = 'DownloadError'
}
