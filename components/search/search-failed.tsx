import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly failed: boolean; readonly retry: () => void; readonly close: () => void }

/** What the dialog says until search is there, or when it does not come. */
export function SearchFailed({ failed, retry, close }: Props) {
  const t = useText(searchText)
  return (
    <div className="flex flex-wrap items-center gap-3 p-4">
      <p role="status" className="min-w-0 flex-1 basis-56">
        {failed ? (
          <>
            <b className="block font-semibold">{t.failed}</b> {t.failedWhy}
          </>
        ) : (
          t.loading
        )}
      </p>
      {failed && (
        <button type="button" className="button" onClick={retry}>
          {t.retry}
        </button>
      )}
      <button type="button" className="button" onClick={close}>
        {t.close}
      </button>
    </div>
  )
}
