/** A refusal at the door as an answer. */
import type {Refusal} from '@/lib/accounts/permission'
import {problem} from './answers'

export function refuse({status, reason, wait}: Refusal): Response {
  const headers: Record<string, string> = wait === undefined ? {} : {'retry-after': String(wait)}
  return problem(status, `This cannot be written: ${reason}.`, {}, headers)
}
