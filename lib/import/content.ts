/**
 * Finds the article's body in a cleaned page. Where the page itself says which element it is, and that element holds most
 * of the text, it is taken whole; elsewhere Mozilla's Readability decides.
 */
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {paragraphText} from './measure'

/** What pages name as their article's body, the surest first. */
const named = [
  '[itemprop~="articleBody"]',
  '[class*="article-body" i]',
  '[class*="articleBody"]',
  '[class*="story-body" i]',
  '[class*="entry-content" i]',
  'main article',
  'article',
  'main',
  '[role="main"]',
]

/** An element with less of the page's paragraphs is a teaser, or one post of several. */
const SHARE = 0.7

export function contentOf(document: Document): Element | undefined {
  const whole = paragraphText(document.body)
  for (const selector of named) {
    const found = [...document.querySelectorAll(selector)].find((element) => paragraphText(element) >= whole * SHARE)
    if (found && whole > 0) return found
  }
  return byReadability(document)
}

/** Shortest text that Readability takes for an article without trying again less strictly; news in brief is this short. */
const SHORTEST = 140

function byReadability(document: Document): Element | undefined {
  const {document: copy} = parseHTML(document.documentElement.outerHTML)
  const article = new Readability(copy, {charThreshold: SHORTEST, keepClasses: false}).parse()
  if (!article?.content) return undefined
  return parseHTML(`<html><body>${article.content}</body></html>`).document.body
}
