/** ninjs 3.0 as the IPTC's schema has it, for the properties that the export uses; what it does not use is not allowed. */
import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formats} from '@/lib/export'
import {anyAnnotated, sample} from './sample'

const string = {type: 'string'}
const uri = {type: 'string', format: 'uri'}
const moment = {type: 'string', format: 'date-time'}
const object = (properties: object, required: string[] = []) => ({type: 'object', additionalProperties: false, properties, required})
const list = (properties: object, required?: string[]) => ({type: 'array', items: object(properties, required)})
const words = {role: string, contentType: string, value: string}
const named = {name: string, rel: string, uri}

const schema = object(
  {
    uri,
    standard: object({name: string, version: string, schema: uri}),
    type: {enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']},
    language: string,
    firstCreated: moment,
    versionCreated: moment,
    by: string,
    infoSources: list({name: string, role: string, uri}),
    headlines: list(words, ['value']),
    descriptions: list(words, ['value']),
    bodies: list(words, ['value']),
    people: list(named),
    organisations: list(named),
    places: list(named),
    subjects: list(named),
  },
  ['uri'],
)

/** RFC 3339 wants seconds and a time zone, RFC 3986 a scheme and none of the characters below. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const rfc3986 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/
const validate = new Ajv({formats: {'date-time': rfc3339, uri: rfc3986}, allErrors: true}).compile(schema)

function errorsOf(json: string): unknown {
  validate(JSON.parse(json))
  return validate.errors ?? []
}

describe('ninjs', () => {
  it('is valid for one article', () => {
    expect(errorsOf(formats.ninjs.single(sample))).toEqual([])
  })

  it.each([
    ['2026-05-04T08:30Z', '2026-05-04T08:30:00Z'],
    ['2026-05-04T08:30+02:00', '2026-05-04T08:30:00+02:00'],
    ['2026-05-04T08:30:15.25Z', '2026-05-04T08:30:15.25Z'],
    ['2026-05-04', undefined],
  ])('gives the moment %s as %s', (published, expected) => {
    const {article, analysis} = sample
    const json = formats.ninjs.single({article: {...article, meta: {...article.meta, published}}, analysis})
    expect(errorsOf(json)).toEqual([])
    expect(JSON.parse(json).firstCreated).toBe(expected)
  })

  it('is valid for any analysis of any text', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        expect(errorsOf(formats.ninjs.single(annotated))).toEqual([])
      }),
    )
  })

  it('would not be valid with a property that the standard does not have', () => {
    expect(errorsOf(JSON.stringify({...JSON.parse(formats.ninjs.single(sample)), headline: 'a'}))).not.toEqual([])
  })
})
