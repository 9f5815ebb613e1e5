/**
 * The two families of the page, served from this site. Figures in running text come from a face of their own, set at
 * 93 %: the family has no old-style figures, and lining ones shout among lower-case letters. That face is ten glyphs of
 * Newsreader (9 KB instead of 132), cut by subset-font 2.9.0: `subsetFont(file, '0123456789', {targetFormat: 'woff2'})`.
 */
import localFont from 'next/font/local'

const serif = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  weight: '200 800',
  style: 'normal',
  variable: '--font-record',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
})

const italic = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--font-record-italic',
  preload: false,
})

const figures = localFont({
  src: './newsreader-figures.woff2',
  weight: '200 800',
  variable: '--font-figures',
  declarations: [
    {prop: 'unicode-range', value: 'U+30-39'},
    {prop: 'size-adjust', value: '93%'},
  ],
  preload: true,
  adjustFontFallback: false,
})

const sans = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-quiet',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
})

/** Class names that define the families as custom properties. */
export const fontVariables = [serif, italic, figures, sans].map(({variable}) => variable).join(' ')
