/** A page that has one thing to say: not found, not available, out of order. */
import type {ReactNode} from 'react'

export function Message({title, children}: {title: string; children: ReactNode}) {
  return (
    <main className="message" id="text">
      <h1>{title}</h1>
      {children}
      <p>
        <a href="/">To the library</a>
      </p>
    </main>
  )
}
