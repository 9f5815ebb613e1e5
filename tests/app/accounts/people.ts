/** People who are let in by requests alone, where a test is about what they do afterwards. */
import type {APIRequestContext, APIResponse} from '@playwright/test'
import {expect} from '../page'

export const password = 'seven red harbour cranes'

/** Sends a form as a page of the site does, and asks for the answer as a status. */
export function sendForm(client: APIRequestContext, address: string, path: string, form: Record<string, string>): Promise<APIResponse> {
  return client.post(`${address}${path}`, {form, headers: {origin: address, accept: 'application/json'}})
}

/** Whoever asks by `client` is signed in afterwards. */
export async function enter(client: APIRequestContext, address: string, link: string, name: string): Promise<void> {
  const secret = new URL(link).searchParams.get('link') ?? ''
  const email = `${name.toLowerCase()}@record.example`
  expect((await sendForm(client, address, '/welcome/join', {link: secret, name, email, password})).status()).toBe(200)
}

/** The link that an owner makes. */
export async function invite(owner: APIRequestContext, address: string, role: string): Promise<string> {
  expect((await sendForm(owner, address, '/people/change', {do: 'invite', role})).status()).toBe(200)
  const page = await (await owner.get(`${address}/people`)).text()
  const path = /\/welcome\?link=[\w-]+/.exec(page)?.[0]
  if (!path) throw new Error('The page tells no link.')
  return `${address}${path}`
}
