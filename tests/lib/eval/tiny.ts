/** Quotes, speakers and a corpora folder small enough to reckon by hand. */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Quote, Span, Speaker} from '@/lib/analysis/types'
import type {GoldQuote} from '@/lib/eval/gold'

/** The span of the first `words` in the text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return {start, end: start + words.length}
}

export function gold(text: string, source: string, cue: string, content: string): GoldQuote {
  const spans = (words: string) => (words === '' ? [] : [spanOf(text, words)])
  return {sources: spans(source), cue: spans(cue), contents: spans(content)}
}

export function quote(text: string, source: string, content: string, more: Partial<Quote> = {}): Quote {
  return {
    ...gold(text, source, '', content),
    id: 'q1',
    type: 'direct',
    speaker: null,
    act: 'says',
    confidence: 0.5,
    evidence: {rule: 'test', via: 'name'},
    ...more,
  }
}

export const speaker = (id: string, name: string, aliases: string[] = []): Speaker => ({id, name, kind: 'person', aliases, mentions: []})

export const article =
  'Ann Lee said: “We will build the bridge next year.” Bob Roe said the bridge is too dear. “Nobody asked us about it at all,” he added.'

/** One article of each corpus, with all gold files; returns the folder. */
export function writeCorpora(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'corpora-'))
  const put = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  // The bridge emoji is one code point and two code units: offsets after it differ between the two.
  const web = '🌉 Norway opened a hotel. “Come and see it soon,” Ann Lee said.'
  const at = (words: string) => [...web.slice(0, web.indexOf(words))].length
  const content = spanOf(article, '“We will build the bridge next year.”')
  put('polnear-tiny/text/one.txt', article)
  put(
    'polnear-tiny/attributions/one_a1b2.ann',
    [
      'T1\tSource 0 7\tAnn Lee',
      'T2\tCue 8 12\tsaid',
      `T3\tContent ${content.start} ${content.end}\twords`,
      'E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1',
    ].join('\n'),
  )
  put('geowebnews-tiny/7.txt', web)
  put('speakers-tiny.json', JSON.stringify([{id: 'one', quotes: [{...content, speaker: 'Ann Lee', kind: 'person', via: 'name'}]}]))
  put(
    'speakers-web-tiny.json',
    JSON.stringify([{id: '7', quotes: [{...spanOf(web, '“Come and see it soon,”'), speaker: null, kind: null, via: null}]}]),
  )
  put('countries-tiny.json', JSON.stringify({7: {mentions: [{start: at('Norway'), end: at('Norway') + 6, code: 'NO'}], neutral: []}}))
  put(
    'industries-tiny.json',
    JSON.stringify([{id: 7, central: [], expected: ['hospitality-tourism'], acceptable: ['hospitality-tourism']}]),
  )
  return folder
}
