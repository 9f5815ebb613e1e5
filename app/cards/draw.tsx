/**
 * Draws the pictures: one at a time, since each takes the processor for a good part of a second, with few waiting; and
 * keeps those that were asked for last.
 */
import {createHash} from 'node:crypto'
import {ImageResponse} from 'next/og'
import {CARD_SIZE, Card, type CardContent} from '@/components/cards/card'
import {Cache} from '@/lib/article/cache'
import {faces} from './fonts'

/** Bytes of pictures that are kept: some 300 of them. */
const kept = new Cache<Uint8Array<ArrayBuffer>>(16_000_000)
const drawing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
let last: Promise<unknown> = Promise.resolve()

/** So many are drawn or wait; whoever comes then is asked to come again. */
const MOST_WAITING = 8

export const tagOf = (content: CardContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)

/** The picture as PNG; `undefined` where too many wait already. */
export async function draw(content: CardContent): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const tag = tagOf(content)
  const known = kept.get(tag) ?? drawing.get(tag)
  if (known) return known
  if (drawing.size >= MOST_WAITING) return undefined
  const picture = last.then(() => render(content))
  last = picture.catch(() => undefined)
  drawing.set(tag, picture)
  try {
    const png = await picture
    kept.set(tag, png, png.length)
    return png
  } finally {
    drawing.delete(tag)
  }
}

async function render(content: CardContent): Promise<Uint8Array<ArrayBuffer>> {
  const response = new ImageResponse(<Card {...content} />, {...CARD_SIZE, fonts: await faces()})
  return new Uint8Array(await response.arrayBuffer())
}
