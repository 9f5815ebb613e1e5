import {jsonFormat} from './format'
export const webAnnotation = jsonFormat({title: 'Web Annotation', extension: 'jsonld', mediaType: 'application/ld+json'}, (a) => a)
