'use client'
/** The places of the article's text, read again when the server draws it anew. */
import {type RefObject, useEffect, useState} from 'react'
import {type TextPlaces, textPlacesOf} from './text-places'

export function usePlaces(root: RefObject<HTMLElement | null>): TextPlaces | undefined {
  const [places, setPlaces] = useState<TextPlaces>()
  useEffect(() => {
    const article = root.current?.querySelector('article')
    if (!article) return
    const read = () => setPlaces(textPlacesOf(article))
    read()
    const observer = new MutationObserver(read)
    observer.observe(article, {childList: true, characterData: true, subtree: true})
    return () => observer.disconnect()
  }, [root])
  return places
}
