import fc from 'fast-check'
import jsonld from 'jsonld'
import validateAnnotation from 'validate-web-annotation'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {formats} from '@/lib/export'
import {anyAnnotated, sample} from './sample'

const selector = z.union([
  z.object({type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string()}),
  z.object({type: z.literal('TextPositionSelector'), start: z.int(), end: z.int()}),
])
const annotation = z.looseObject({
  id: z.string(),
  motivation: z.string(),
  target: z.array(z.union([z.string(), z.object({source: z.string(), selector: z.tuple([selector, selector])})])),
})
const collection = z.looseObject({'@context': z.string(), first: z.object({items: z.array(annotation)})})

const annotationsOf = (source: string) => collection.parse(JSON.parse(source)).first.items

/** The terms that we use, as Appendix A of the Web Annotation Vocabulary maps them. */
const oa = (name: string) => ({'@id': `http://www.w3.org/ns/oa#${name}`})
const resource = (name: string) => ({...oa(name), '@type': '@id'})
const vocabulary = (name: string) => ({...oa(name), '@type': '@vocab'})
const classes = [
  'Annotation',
  'TextualBody',
  'SpecificResource',
  'TextQuoteSelector',
  'TextPositionSelector',
  'identifying',
  'tagging',
  'classifying',
  'linking',
]
const context = {
  id: '@id',
  type: '@type',
  foaf: 'http://xmlns.com/foaf/0.1/',
  ...Object.fromEntries(classes.map((name) => [name, oa(name)])),
  ...Object.fromEntries(['exact', 'prefix', 'suffix', 'start', 'end'].map((name) => [name, oa(name)])),
  body: resource('hasBody'),
  target: resource('hasTarget'),
  source: resource('hasSource'),
  selector: resource('hasSelector'),
  motivation: vocabulary('motivatedBy'),
  purpose: vocabulary('hasPurpose'),
  AnnotationCollection: 'http://www.w3.org/ns/activitystreams#OrderedCollection',
  AnnotationPage: 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
  items: {'@id': 'http://www.w3.org/ns/activitystreams#items', '@type': '@id', '@container': '@list'},
  first: {'@id': 'http://www.w3.org/ns/activitystreams#first', '@type': '@id'},
  partOf: {'@id': 'http://www.w3.org/ns/activitystreams#partOf', '@type': '@id'},
  total: 'http://www.w3.org/ns/activitystreams#totalItems',
  startIndex: 'http://www.w3.org/ns/activitystreams#startIndex',
  generator: {'@id': 'http://www.w3.org/ns/activitystreams#generator', '@type': '@id'},
  Software: 'http://www.w3.org/ns/activitystreams#Application',
  Person: 'http://xmlns.com/foaf/0.1/Person',
  Organization: 'http://xmlns.com/foaf/0.1/Organization',
  Text: 'http://purl.org/dc/dcmitype/Text',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
}

describe('web annotation', () => {
  it('gives annotations that the published schema of the data model accepts', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        for (const item of annotationsOf(formats['web-annotation'].single(annotated))) {
          expect(validateAnnotation({'@context': 'http://www.w3.org/ns/anno.jsonld', ...item})).toBe(true)
        }
      }),
      {numRuns: 50},
    )
  })

  it('uses only terms that JSON-LD knows, by the standard’s context or as full names', async () => {
    const {'@context': named, ...document} = collection.parse(JSON.parse(formats['web-annotation'].single(sample)))
    expect(named).toBe('http://www.w3.org/ns/anno.jsonld')
    const quads = await jsonld.toRDF({'@context': context, ...document}, {format: 'application/n-quads', safe: true})
    const triple = (predicate: string, object: string) => expect(quads).toContain(`<http://www.w3.org/ns/oa#${predicate}> ${object}`)
    triple('motivatedBy', '<http://www.w3.org/ns/oa#identifying>')
    triple('motivatedBy', '<http://www.w3.org/ns/oa#tagging>')
    triple('motivatedBy', '<http://www.w3.org/ns/oa#classifying>')
    triple('exact', '"“The port is full,”"')
    triple('hasSource', '<https://news.example/harbour-fees>')
    triple('hasSource', '<http://cvx.iptc.org/iso3166-1a2/no>')
  })

  it('selects the same words by quotation and by position in code points, wherever emoji stand', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        const points = [...annotated.article.text]
        for (const {target} of annotationsOf(formats['web-annotation'].single(annotated))) {
          for (const place of target) {
            if (typeof place === 'string') continue
            const [words, position] = place.selector
            if (!('exact' in words) || !('start' in position)) throw new Error('the selectors stand in another order')
            expect(points.slice(position.start, position.end).join('')).toBe(words.exact)
            expect(points.slice(0, position.start).join('').endsWith(words.prefix)).toBe(true)
            expect(points.slice(position.end).join('').startsWith(words.suffix)).toBe(true)
          }
        }
      }),
    )
  })

  it('says what it thinks of each thing: identifying, tagging, classifying', () => {
    const motivations = annotationsOf(formats['web-annotation'].single(sample)).map(({id, motivation}) => [
      id.split(':').slice(4).join(':'),
      motivation,
    ])
    expect(Object.fromEntries(motivations)).toEqual({
      'about-speaker:mara-lind': 'identifying',
      'about-speaker:ferry-companies': 'identifying',
      q1: 'identifying',
      q2: 'identifying',
      q3: 'classifying',
      'country:NO': 'tagging',
      'industry:maritime': 'classifying',
      'industry:cybersecurity': 'classifying',
    })
  })
})
