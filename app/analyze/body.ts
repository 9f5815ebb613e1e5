/** What a request of the page sends: JSON of a bounded length. What is over the limit is not read. */

/** The JSON that was sent, `null` where it is none, `undefined` where it is too long. */
export async function jsonOf(request: Request, most: number): Promise<unknown> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > most) return undefined
    text += decoder.decode(chunk, {stream: true})
  }
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const isJson = (request: Request): boolean => request.headers.get('content-type')?.split(';')[0] === 'application/json'

export const answer = (status: number, body: object): Response => Response.json(body, {status, headers: {'Cache-Control': 'no-store'}})
