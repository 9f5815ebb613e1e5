/**
 * A page as a picture, for where its address is shared: the same paper, rules and faces as the page. Drawn without a
 * browser, so every style is in its place and every box says that it is flexible.
 */
import type {CSSProperties} from 'react'

export interface CardContent {
  /** What kind of page: beside the paper's name. */
  section: string
  title: string
  facts: string[]
  /** Where somebody is quoted, as parts of the article's length. */
  strip?: readonly {start: number; end: number; direct: boolean}[]
}

export const CARD_SIZE = {width: 1200, height: 630}

/** Names of the faces, those for letters beyond western Europe after the others. */
export const SERIF = ['Newsreader', 'Newsreader beyond']
export const SANS = ['Public Sans', 'Public Sans beyond']

/** The light theme of the site: a picture does not know the reader's. */
const colours = {paper: '#fcfcfa', ink: '#1c1b19', ink2: '#55524c', line: '#8a867e'}
const sides = 64

export function Card({section, title, facts, strip}: CardContent) {
  return (
    <div style={styles.page}>
      <div style={styles.head}>
        <div style={styles.name}>On the Record</div>
        <div>{section}</div>
      </div>
      <div style={{...styles.title, fontSize: sizeOf(title)}}>{title}</div>
      {strip && <Strip strip={strip} />}
      <div style={styles.facts}>{facts.join(' · ')}</div>
    </div>
  )
}

function Strip({strip}: {strip: NonNullable<CardContent['strip']>}) {
  const width = CARD_SIZE.width - 2 * sides
  return (
    <div style={{display: 'flex', position: 'relative', width, height: 28, marginBottom: 22}}>
      <div style={{position: 'absolute', top: 13, width, height: 2, backgroundColor: colours.line}} />
      {strip.map(({start, end, direct}) => (
        <div
          key={start}
          style={{...styles.stretch, ...(direct && styles.direct), left: start * width, width: Math.max(6, (end - start) * width)}}
        />
      ))}
    </div>
  )
}

/** A long headline is set smaller, so that it is read whole. */
function sizeOf({length}: string): number {
  if (length <= 45) return 92
  if (length <= 90) return 72
  return length <= 150 ? 58 : 48
}

const styles = {
  page: {
    display: 'flex',
    flexDirection: 'column',
    ...CARD_SIZE,
    padding: `0 ${sides}px 48px`,
    backgroundColor: colours.paper,
    color: colours.ink,
    borderTop: `10px solid ${colours.ink}`,
    fontFamily: SANS.map((name) => `"${name}"`).join(', '),
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    marginTop: 6,
    padding: '26px 0 22px',
    borderTop: `2px solid ${colours.ink}`,
    borderBottom: `1px solid ${colours.line}`,
    color: colours.ink2,
    fontSize: 26,
  },
  name: {
    fontFamily: SERIF.map((name) => `"${name}"`).join(', '),
    fontSize: 40,
    lineHeight: 1,
    color: colours.ink,
    letterSpacing: '-0.012em',
  },
  title: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    padding: '20px 0',
    fontFamily: SERIF.map((name) => `"${name}"`).join(', '),
    lineHeight: 1.12,
    letterSpacing: '-0.018em',
    textWrap: 'balance',
    overflow: 'hidden',
  },
  stretch: {position: 'absolute', top: 4, height: 20, border: `2px solid ${colours.ink}`, backgroundColor: colours.paper},
  direct: {backgroundColor: colours.ink},
  facts: {display: 'flex', color: colours.ink2, fontSize: 28},
} as const satisfies Record<string, CSSProperties>
