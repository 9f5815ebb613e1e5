/** A comment drawn from its Markdown. */
import {toJsxRuntime} from 'hast-util-to-jsx-runtime'
import {Fragment, jsx, jsxs} from 'react/jsx-runtime'
import {commentTree} from '@/lib/notes/comment'

export default function Comment({comment}: {comment: string}) {
  return toJsxRuntime(commentTree(comment), {Fragment, jsx, jsxs, tableCellAlignToStyle: false})
}
