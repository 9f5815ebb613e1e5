/**
 * Bytes → text, as browsers decide it (WHATWG HTML, §13.2.3): a byte order mark, then the server's word, then the page's
 * own, then UTF-8 where the bytes are valid UTF-8 or nearly, and at last windows-1252, which every byte is valid in.
 */
import {ImportError} from './error'

export function decodeText(bytes: Uint8Array, charset?: string): string {
  if (looksBinary(bytes)) throw new ImportError('not a text: it holds binary data')
  for (const label of [byteOrderMark(bytes), charset, declared(bytes), 'utf-8']) {
    const decoder = label === undefined ? undefined : decoderOf(label)
    const text = decoder && decode(bytes, decoder)
    if (text !== undefined) return text
  }
  return decodeDamaged(bytes) ?? decodeWindows(bytes)
}

/** UTF-8 with a few bytes that are none, as where a text is cut off or pasted in: those alone are lost. */
function decodeDamaged(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes)
  const damaged = text.match(/\ufffd/g)?.length ?? 0
  const sound = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return sound > damaged ? text : undefined
}

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined
}

/** How far a page may declare its charset (§13.2.3.2 says 1,024 bytes; some pages put comments before it). */
const PRESCAN = 4096

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN))
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, {fatal: true})
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array, decoder: TextDecoder): string | undefined {
  if (decoder.encoding === 'windows-1252') return decodeWindows(bytes)
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** What windows-1252 has where ISO 8859-1 has controls (WHATWG Encoding, index windows-1252); 5 bytes stay controls. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20 takes windows-1252 for ISO 8859-1, which has no quotation marks; so the difference is made good here. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80] ?? control)
}

/** Texts hold no NUL, but in UTF-16; pictures, archives and programs hold one early. */
function looksBinary(bytes: Uint8Array): boolean {
  return byteOrderMark(bytes)?.startsWith('utf-16') ? false : bytes.subarray(0, 8192).includes(0)
}
