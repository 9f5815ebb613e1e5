/** The article's own text with its marks. Its DOM text is the article's text, to the character. */
import type {Root} from 'hast'
import {toJsxRuntime} from 'hast-util-to-jsx-runtime'
import type {ComponentProps} from 'react'
import {Fragment, jsx, jsxs} from 'react/jsx-runtime'
import type {Article} from '@/lib/article/types'
import type {Mark} from '@/lib/marks/marks'
import {wrapMarks} from '@/lib/marks/wrap'
import {type Drawn, drawingsFor} from './draw'

type Props = Omit<Drawn, 'text' | 'blocks'> & {
  article: Pick<Article, 'text' | 'blocks' | 'tree' | 'meta'>
  marks: readonly Mark[]
}

export function ArticleText({article, marks, ...drawn}: Props) {
  const {text, blocks, tree, meta} = article
  return <MarkedText tree={wrapMarks(tree, blocks, marks, drawingsFor({...drawn, text, blocks}))} lang={meta.lang} />
}

/** The text when its marks have been laid already: a page that is annotated in the browser has that done by its worker. */
export function MarkedText({tree, lang}: {tree: Root; lang: string | undefined}) {
  return (
    <article id="text" lang={lang}>
      {toElements(tree)}
    </article>
  )
}

const toElements = (tree: Root) => toJsxRuntime(tree, {Fragment, jsx, jsxs, components: {table: Table}, tableCellAlignToStyle: false})

/** A wide table scrolls in itself, so that the page never does sideways; browsers let the arrow keys reach it. */
function Table(props: ComponentProps<'table'>) {
  return (
    <div className="scroll">
      <table {...props} />
    </div>
  )
}
