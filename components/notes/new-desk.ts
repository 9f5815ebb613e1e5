/** A desk with all that it needs of a browser: its database, its network, its clock. */
import {findAnchor} from '@/lib/notes/anchor'
import type {Page} from '@/lib/notes/changes'
import {createDesk, type Desk} from '@/lib/notes/desk'
import {openOutbox} from '@/lib/notes/outbox'
import {sendOver} from '@/lib/notes/wire'
import type {NotesProps} from './props'

export function newDesk({slug, notes, may}: Pick<NotesProps, 'slug' | 'notes'> & {may?: NotesProps['may']}, onCorrected: () => void): Desk {
  const send = sendOver((path, request) => fetch(path, request))
  const now = () => new Date().toISOString()
  return createDesk({slug, placed: notes, outbox: openOutbox, send, newId: uuid, now, page: {placeOf, maker: may?.maker}, onCorrected})
}

/** In the text of the page, which is that of the article to the character. */
const placeOf: Page['placeOf'] = (anchor) => findAnchor(document.querySelector('article')?.textContent ?? '', anchor)

/** A random UUID (RFC 9562, version 4), also where a site is served without https and `crypto.randomUUID` is missing. */
function uuid(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  const marked = bytes.map((byte, index) => (index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte))
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
