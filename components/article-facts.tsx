/** Where and when an article appeared, on one line. */
import {dayOf} from './dateline'

interface Props {
  sample?: boolean
  outlet?: string | null
  section?: string | null
  published?: string | null
}

export function ArticleFacts({sample, outlet, section, published}: Props) {
  return (
    <p className="meta facts">
      {sample && <span>Sample </span>}
      {outlet && <span>{outlet} </span>}
      {section && <span>{section} </span>}
      {published && <time dateTime={published}>{dayOf(published)}</time>}
    </p>
  )
}
