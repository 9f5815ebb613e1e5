/** Countries or industries as a table: in how many articles, how often named, in how many quotes. */
import Link from 'next/link'

interface Props {
  caption: string
  /** What a row is: "Country". */
  head: string
  rows: readonly {key: string; label: string; articles: number; mentions: number; quotes: number}[]
  hrefOf(key: string): string
}

export function TopicTable({caption, head, rows, hrefOf}: Props) {
  return (
    <table className="topics">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Articles</th>
          <th scope="col">Mentions</th>
          <th scope="col">In quotes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({key, label, articles, mentions, quotes}) => (
          <tr key={key}>
            <th scope="row">
              <Link href={hrefOf(key)} prefetch={false}>
                {label}
              </Link>
            </th>
            <td>{articles.toLocaleString('en')}</td>
            <td>{mentions.toLocaleString('en')}</td>
            <td>{quotes.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
