'use client'
/** Brings an article or a feed from the web into the editor, where the server allows it: the server fetches, nothing is kept. */
import {type FormEvent, useState} from 'react'
import {z} from 'zod/mini'
import type {Adding} from './permission'
import type {FetchedArticle} from './protocol'

interface Props {
  adding: Adding
  /** Shows an article in the editor and annotates it. */
  open(name: string, markdown: string): void
}

type State = {kind: 'idle'} | {kind: 'fetching'} | {kind: 'found'; articles: FetchedArticle[]} | {kind: 'refused'; reason: string}

export function FromWeb({adding, open}: Props) {
  const [state, setState] = useState<State>({kind: 'idle'})
  const fetchIt = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setState({kind: 'fetching'})
    const found = await ask(String(form.get('address') ?? ''), form.get('token'))
    setState(found)
    const [first] = found.kind === 'found' ? found.articles : []
    if (found.kind === 'found' && found.articles.length === 1 && first && 'markdown' in first) open(`${first.slug}.md`, first.markdown)
  }
  return (
    <>
      <form className="from-web" onSubmit={(event) => void fetchIt(event)}>
        <label htmlFor="workbench-address">Or from the web</label>
        <input
          id="workbench-address"
          name="address"
          type="url"
          required
          placeholder="https://"
          autoComplete="off"
          aria-describedby="workbench-web-note"
        />
        {adding === 'token' && (
          <label>
            Editor’s token <input name="token" type="password" autoComplete="off" required />
          </label>
        )}
        <button type="submit" disabled={state.kind === 'fetching'}>
          Fetch
        </button>
        <span id="workbench-web-note">An article’s address, or a feed’s. The server fetches it; nothing is kept until you add it.</span>
        <span role="status">{messageOf(state)}</span>
      </form>
      {state.kind === 'found' && state.articles.length > 1 && <Choice articles={state.articles} open={open} />}
    </>
  )
}

function messageOf(state: State): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'fetching':
      return 'Fetching …'
    case 'found':
      return state.articles.length > 1 ? `The feed has ${state.articles.length} articles. Choose one.` : 'Fetched.'
    case 'refused':
      return `Not fetched: ${state.reason}.`
  }
}

/** The articles of a feed, and what could not be fetched. */
function Choice({articles, open}: {articles: readonly FetchedArticle[]; open: Props['open']}) {
  return (
    <ol className="fetched" aria-label="Articles of the feed">
      {articles.map((each) => (
        <li key={each.source}>
          {'markdown' in each ? (
            <button type="button" onClick={() => open(`${each.slug}.md`, each.markdown)}>
              {each.title}
            </button>
          ) : (
            `${each.source}: ${each.reason}`
          )}
        </li>
      ))}
    </ol>
  )
}

const article = z.union([
  z.object({source: z.string(), title: z.string(), slug: z.string(), markdown: z.string()}),
  z.object({source: z.string(), reason: z.string()}),
])
const replySchema = z.object({reason: z.optional(z.string()), articles: z.optional(z.array(article))})

async function ask(url: string, token: FormDataEntryValue | null): Promise<State> {
  try {
    const headers = {'content-type': 'application/json', ...(typeof token === 'string' && {authorization: `Bearer ${token}`})}
    const response = await fetch('/analyze/fetch', {method: 'POST', headers, body: JSON.stringify({url})})
    const {reason, articles} = replySchema.parse(await response.json())
    if (articles) return {kind: 'found', articles}
    return {kind: 'refused', reason: reason ?? `the server answers with status ${response.status}`}
  } catch {
    return {kind: 'refused', reason: 'the server cannot be reached'}
  }
}
