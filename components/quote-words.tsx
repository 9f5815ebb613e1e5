/** A quote's exact words: marks in the speaker's ink, half-brackets round what is reported. Links round it are the caller's. */
import type {QuoteView, Words} from '@/lib/reader/types'

type Props = Pick<QuoteView, 'type' | 'contents'>

export function QuoteWords({type, contents}: Props) {
  return (
    <span className={`words ${hangs(contents) ? 'hang' : ''}`}>
      <span className={type === 'direct' ? 'said' : `q ${type} first last`}>
        {contents.map((words, index) => (
          <span key={words[0]?.start}>
            {index > 0 && ' … '}
            {words.map(({start, text, kind}) => (
              <span key={start} className={kindClass[kind]}>
                {text}
              </span>
            ))}
          </span>
        ))}
      </span>
    </span>
  )
}

const kindClass: Record<Words['kind'], string | undefined> = {plain: undefined, quoted: undefined, quotemark: 'qm'}

const hangs = (contents: QuoteView['contents']) => contents[0]?.[0]?.kind === 'quotemark'
