/**
 * The two families of the page, served from this site. Newsreader and Public Sans are cut to the weights that the page
 * uses, which halves what a phone waits for, by subset-font 2.9.0 from the files of @fontsource-variable:
 * `subsetFont(file, LATIN, {targetFormat: 'woff2', variationAxes: {wght: {min: 400, max: 700}}})`, with the characters of
 * their Latin range. Letters beyond it (ğ, ł, ș) have faces of their own, fetched where a page has such letters. Figures in
 * running text come from one more, set at 93 %: the family has no old-style figures, and lining ones shout among
 * lower-case letters. That face is ten glyphs of Newsreader, cut by `subsetFont(file, '0123456789', {targetFormat: 'woff2'})`.
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

const sansBeyondLatin = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-quiet-beyond',
  declarations: [{prop: 'unicode-range', value: 'U+100-130,U+132-151,U+154-2BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0'}],
  preload: false,
  adjustFontFallback: false,
})

/** Class names that define the families as custom properties. */
export const fontVariables = [serif, serifBeyondLatin, italic, figures, sans, sansBeyondLatin].map(({variable}) => variable).join(' ')
