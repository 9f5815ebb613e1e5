/**
 * Names of files → addresses of articles. Two files that would answer at one address both stay out: whichever was
 * chosen, a link would one day lead to the other.
 */
import {slugOf} from './slug'
import type {Finding} from './types'

export interface ArticleFile {
  /** Path for messages, from the folder that the program runs in. */
  file: string
  slug: string
}

export interface Listing {
  /** In order of their paths. */
  files: ArticleFile[]
  /** Addresses that cannot be served, and why. */
  refused: Map<string, Finding[]>
  findings: Finding[]
}

/** `links` are symbolic links: they are not followed, since they can lead out of the folder. */
export function listArticles(names: readonly string[], links: readonly string[]): Listing {
  const listing: Listing = {files: [], refused: new Map(), findings: []}
  for (const file of links) refuse(listing, slugOf(file), error(file, 'A symbolic link is not followed.', 'Put the file itself here.'))
  const bySlug = new Map<string, string[]>()
  for (const file of [...names].sort()) {
    const slug = slugOf(file)
    if (slug === undefined) refuse(listing, slug, error(file, 'The file name gives no address.', 'Use letters a to z or digits in it.'))
    else bySlug.set(slug, [...(bySlug.get(slug) ?? []), file])
  }
  for (const [slug, files] of bySlug) {
    const [file] = files
    if (file !== undefined && files.length === 1) listing.files.push({file, slug})
    else for (const each of files) refuse(listing, slug, sameAddress(each, slug, files))
  }
  return listing
}

function refuse({refused, findings}: Listing, slug: string | undefined, finding: Finding): void {
  findings.push(finding)
  if (slug !== undefined) refused.set(slug, [...(refused.get(slug) ?? []), finding])
}

function sameAddress(file: string, slug: string, files: string[]): Finding {
  const others = files.filter((other) => other !== file).join(', ')
  return error(file, `The address /articles/${slug} is also that of ${others}.`, 'Rename one of them.')
}

function error(file: string, reason: string, remedy: string): Finding {
  return {severity: 'error', file, line: 1, column: 1, reason, remedy}
}
