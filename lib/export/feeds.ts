/**
 * Feeds of articles or quotes, in the three formats that readers of feeds know: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1.
 * All text is plain: what an article holds reaches no feed reader as markup.
 */
import {generateAtomFeed, generateJsonFeed, generateRssFeed} from 'feedsmith'

export interface FeedItem {
  /** Never changes, whatever the item's address becomes. */
  id: string
  url: string
  title: string
  text: string
  /** YYYY-MM-DD, or with a time. */
  published?: string
  authors: string[]
  tags: string[]
}

export interface Feed {
  title: string
  description: string
  /** Absolute addresses of the page that shows the same, and of the feed itself. */
  home: string
  self: string
  /** When anything in it was last published: the same feed says the same. */
  updated: Date
  items: FeedItem[]
}

export const feedFormats = {
  rss: {mediaType: 'application/rss+xml; charset=utf-8', title: 'RSS', write: rss},
  atom: {mediaType: 'application/atom+xml; charset=utf-8', title: 'Atom', write: atom},
  json: {mediaType: 'application/feed+json; charset=utf-8', title: 'JSON Feed', write: json},
} as const

export type FeedFormat = keyof typeof feedFormats

export const isFeedFormat = (name: string): name is FeedFormat => Object.hasOwn(feedFormats, name)

function rss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: 'en',
    lastBuildDate: feed.updated,
    atom: {links: [{href: feed.self, rel: 'self', type: 'application/rss+xml'}]},
    items: feed.items.map(({id, url, title, text, published, authors, tags}) => ({
      title: escaped(title),
      link: url,
      guid: {value: id, isPermaLink: false},
      description: escaped(text),
      ...(published ? {pubDate: new Date(published)} : {}),
      ...(authors.length > 0 ? {dc: {creators: authors}} : {}),
      categories: tags.map((name) => ({name})),
    })),
  })
}

/** RSS leaves open whether its text is markup, and readers take it for some: escaped, it reads the same either way. */
function escaped(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** XML 1.0 has no place for control characters and halves of surrogate pairs. */
function clean(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^\P{Cc}\n\t]/gu, '')
}

function atom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.self,
    title: {value: clean(feed.title), type: 'text'},
    subtitle: {value: clean(feed.description), type: 'text'},
    updated: feed.updated,
    links: [
      {href: feed.self, rel: 'self', type: 'application/atom+xml'},
      {href: feed.home, rel: 'alternate', type: 'text/html'},
    ],
    authors: [{name: 'On the Record'}],
    entries: feed.items.map(({id, url, title, text, published, authors, tags}) => ({
      id,
      title: {value: clean(title), type: 'text'},
      updated: published ? new Date(published) : feed.updated,
      ...(published ? {published: new Date(published)} : {}),
      links: [{href: url, rel: 'alternate'}],
      ...(authors.length > 0 ? {authors: authors.map((name) => ({name: clean(name)}))} : {}),
      categories: tags.map((term) => ({term: clean(term)})),
      summary: {value: clean(text), type: 'text'},
    })),
  })
}

function json(feed: Feed): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'en',
    items: feed.items.map(({id, url, title, text, published, authors, tags}) => ({
      id,
      url,
      title,
      content_text: text,
      ...(published ? {date_published: new Date(published)} : {}),
      ...(authors.length > 0 ? {authors: authors.map((name) => ({name}))} : {}),
      tags,
    })),
  })
  return JSON.stringify(written)
}
