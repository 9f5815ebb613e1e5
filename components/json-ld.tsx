/** Data for machines that read the page. "<" is written as its escape, so that no word of an article can end the element. */
export function JsonLd({value}: {value: object}) {
  return <script type="application/ld+json">{JSON.stringify(value).replaceAll('<', '\\u003c')}</script>
}
