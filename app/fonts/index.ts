/**
 * The two families of the page, served from this site. Newsreader and Public Sans are cut to the weights and characters
 * that English news is set in, half of what a phone would wait for otherwise: by subset-font 2.9.0 from the files of
 * @fontsource-variable, `subsetFont(file, characters, {targetFormat: 'woff2', variationAxes: {wght: {min: 400, max: 700}}})`
 * with ASCII and the marks of typesetters; the rest of their Latin range (é, ü) is a second file each, and what lies beyond
 * (ğ, ł, ș) a third, fetched where a page has such letters. Figures in running text come from a face of their own, set at
 * 93 %: the family has no old-style figures, and lining ones shout among lower-case letters. That face is ten glyphs of
 * Newsreader, cut by `subsetFont(file, '0123456789', {targetFormat: 'woff2'})`.
 */
import localFont from 'next/font/local'

const serif = localFont({
  src: './newsreader.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--font-record',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
})

const serifAccents = localFont({
  src: './newsreader-accents.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--font-record-accents',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-A2,U+A4-A6,U+A8,U+AA,U+AC,U+AF,U+B1-B6,U+B8-BA,U+BF-D6,U+D8-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2030,U+2032-2033,U+2039-203A,U+2044,U+2191,U+2193,U+2212,U+2215',
    },
  ],
  preload: false,
  adjustFontFallback: false,
})

const serifBeyondLatin = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
  weight: '200 800',
  style: 'normal',
  variable: '--font-record-beyond',
  declarations: [{prop: 'unicode-range', value: 'U+100-130,U+132-151,U+154-2BA,U+1D00-1DBF,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0'}],
  preload: false,
  adjustFontFallback: false,
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
  src: './public-sans.woff2',
  weight: '400 700',
  variable: '--font-quiet',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
})

const sansAccents = localFont({
  src: './public-sans-accents.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--font-quiet-accents',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-A2,U+A4-A6,U+A8,U+AA,U+AC,U+AF,U+B1-B6,U+B8-BA,U+BF-D6,U+D8-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2030,U+2032-2033,U+2039-203A,U+2044,U+2191,U+2193,U+2212,U+2215',
    },
  ],
  preload: false,
  adjustFontFallback: false,
})

const sansBeyondLatin = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-quiet-beyond',
  declarations: [{prop: 'unicode-range', value: 'U+100-130,U+132-151,U+154-2BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0'}],
  preload: false,
  adjustFontFallback: false,
})

/** Class names that define the families as custom properties. */
export const fontVariables = [serif, serifAccents, serifBeyondLatin, italic, figures, sans, sansAccents, sansBeyondLatin]
  .map(({variable}) => variable)
  .join(' ')
