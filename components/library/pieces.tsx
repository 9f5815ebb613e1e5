/** Text with what was searched for marked in it. */
import type {Piece} from '@/lib/library'

export function Pieces({pieces}: {pieces: readonly Piece[]}) {
  return pieces.map(({text, hit}, index) => {
    const key = `${index} ${text}`
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
