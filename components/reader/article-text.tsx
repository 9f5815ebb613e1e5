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
  const marked = wrapMarks(tree, blocks, marks, drawingsFor({...drawn, text, blocks}))
  return (
    <article id="text" lang={meta.lang}>
      {toElements(marked)}
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
