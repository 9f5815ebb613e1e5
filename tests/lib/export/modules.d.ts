/** Packages that bring no types: the little of them that the tests use. */
declare module 'validate-web-annotation' {
  export default function validateAnnotation(annotation: unknown): boolean
}

declare module 'jsonld' {
  const jsonld: {toRDF(document: object, options: {format: 'application/n-quads'; safe: boolean}): Promise<string>}
  export default jsonld
}
