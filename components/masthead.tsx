/** The name of the paper and its sections. */
const sections = [
  {href: '/', label: 'Library'},
  {href: '/quotes', label: 'Quotes'},
  {href: '/speakers', label: 'Speakers'},
  {href: '/countries', label: 'Countries'},
  {href: '/industries', label: 'Industries'},
  {href: '/notes', label: 'Notes'},
  {href: '/analyze', label: 'Your article'},
  {href: '/about', label: 'About'},
] as const

interface Props {
  /** Address of the section that the page belongs to. */
  current?: (typeof sections)[number]['href']
}

export function Masthead({current}: Props) {
  return (
    <header className="mast">
      <a className="name" href="/">
        On the Record
      </a>
      <nav aria-label="Main">
        {sections.map(({href, label}) => (
          <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <a className="find" href="/#search">
        Search
      </a>
    </header>
  )
}
