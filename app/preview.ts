/** How a page presents itself where its address is shared: Open Graph, and the card of Twitter that reads the same. */
import type {Metadata} from 'next'
import {CARD_SIZE} from '@/components/cards/card'
import {configOf} from '@/lib/library/config'
import type {CardKind} from './cards/content'
import {pageOrigin} from './origin'

interface Page {
  title: string
  description?: string
  /** Path of the page. */
  path: string
  /** Which picture. */
  kind: CardKind
  key: string
  /** Of an article: when it was published. */
  published?: string
}

export async function preview({title, description, path, kind, key, published}: Page): Promise<Metadata> {
  const origin = await pageOrigin({config: configOf(process.env)})
  const image = {url: `${origin}/cards/${kind}/${encodeURIComponent(key)}`, ...CARD_SIZE, alt: title, type: 'image/png'}
  const shared = {title, ...(description && {description}), url: origin + path, siteName: 'On the Record', images: [image]}
  return {
    title,
    ...(description && {description}),
    openGraph:
      kind === 'articles' ? {type: 'article', ...shared, ...(published && {publishedTime: published})} : {type: 'website', ...shared},
    twitter: {card: 'summary_large_image'},
  }
}
