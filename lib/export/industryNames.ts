/** An industry's title and its IPTC Media Topics, by its id. */
import {type IndustryCode, industries} from '../analysis/data/industries'
import {mediaTopicUri} from './identifiers'

const byId = new Map<string, {title: string; codes: readonly IndustryCode[]}>(industries.map((industry) => [industry.id, industry]))

export const industryTitle = (id: string): string => byId.get(id)?.title ?? id

export function mediaTopics(id: string): string[] {
  const codes = byId.get(id)?.codes ?? []
  return codes.filter(({scheme}) => scheme === 'mediatopic').map(({code}) => mediaTopicUri(code))
}
