/** Lets a selection begin on the words of a mark that is a link, which a browser takes for the beginning of a drag. */
export function selectFromLinks(root: HTMLElement, signal: AbortSignal): void {
  let from: CaretPosition | null = null
  root.addEventListener(
    'mousedown',
    (event) => {
      const link = event.button === 0 && event.target instanceof Element ? event.target.closest('article [data-card]') : null
      from = link ? caretAt(event) : null
    },
    {signal},
  )
  root.addEventListener('dragstart', (event) => from && event.preventDefault(), {signal})
  document.addEventListener(
    'mousemove',
    (event) => {
      const to = from && event.buttons === 1 ? caretAt(event) : null
      if (from && to) document.getSelection()?.setBaseAndExtent(from.offsetNode, from.offset, to.offsetNode, to.offset)
    },
    {signal},
  )
  document.addEventListener(
    'mouseup',
    () => {
      from = null
    },
    {signal},
  )
}

/** Browsers without it select as they always have. */
const caretAt = ({clientX, clientY}: MouseEvent): CaretPosition | null => document.caretPositionFromPoint?.(clientX, clientY) ?? null
