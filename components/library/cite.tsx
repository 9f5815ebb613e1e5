/** A quote ready to be cited, as text, Markdown and CSL-JSON. The texts stand on the page, so that they can be taken without script. */

import type {QuoteItem} from '@/lib/library'
import {citationsOf} from './citations'
import {CopyButton} from './copy-button'

export function Cite({quote, origin}: {quote: QuoteItem; origin: string}) {
  return (
    <details className="cite">
      <summary>
        Cite<span className="hidden"> “{quote.words.slice(0, 60)}”</span>
      </summary>
      {citationsOf(quote, origin).map(({label, text}) => (
        <div key={label}>
          <pre>{text}</pre>
          <CopyButton text={text} label={label} />
        </div>
      ))}
    </details>
  )
}
