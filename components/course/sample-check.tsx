'use client'

import { pages } from '@/lib/messages/pages/words'
import { useText } from '@/lib/messages/use-text'
import { Rich } from '@/components/ui/rich'

const parts = {
  code: (inner: string) => <code className="font-mono text-[0.9em]">{inner}</code>,
}

/** What a check says, drawn: for the home page. */
export function SampleCheck() {
  const t = useText(pages)
  return (
    <figure className="sample" aria-label={t.sample}>
      <pre className="code">
        <code>
          <span className="k">def</span>
          <span className="f"> set_seed</span>(seed):
          {'\n    random.seed(seed)\n    torch.manual_seed(seed)'}
        </code>
      </pre>
      <div className="sample-check">
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7.5" strokeWidth="1.5" />
          <path d="M6.4 6.4l5.2 5.2M11.6 6.4l-5.2 5.2" />
        </svg>
        <div>
          <p className="font-medium">{t.sampleTitle}</p>
          <p className="text-ink-2">
            <Rich text={t.sampleMessage} parts={parts} />
          </p>
          <dl>
            <dt>{t.called}</dt>
            <dd>{t.sampleCalled}</dd>
            <dt>{t.got}</dt>
            <dd>{t.sampleGot}</dd>
            <dt>{t.expected}</dt>
            <dd>{t.sampleExpected}</dd>
          </dl>
        </div>
      </div>
      <figcaption>{t.sampleCaption}</figcaption>
    </figure>
  )
}
