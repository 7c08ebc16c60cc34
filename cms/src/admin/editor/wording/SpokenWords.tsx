'use client'

import { useEffect } from 'react'
import { isUseless, spokenWords } from './spokenWords.ts'

const LABELLED = '[aria-label]'
/** Items of the menu of a table. */
const ITEM = '.table-action-menu-dropdown .item .text, .dropdown .item .text'

function sayLabel(element: Element): void {
  const said = spokenWords(element.getAttribute('aria-label') ?? '')
  if (said !== null) element.setAttribute('aria-label', said)
}

/** The words stay React's; the style sheet shows ours in their place. */
function sayItem(element: Element): void {
  const words = element.textContent
  const said = spokenWords(words)
  const button = element.closest('button')
  if (isUseless(words)) button?.setAttribute('hidden', '')
  if (said === null || element.getAttribute('data-said') === said) return
  element.setAttribute('data-said', said)
  button?.setAttribute('aria-label', said)
}

function sayIn(root: Element): void {
  if (root.matches(LABELLED)) sayLabel(root)
  root.querySelectorAll(LABELLED).forEach(sayLabel)
  root.querySelectorAll(ITEM).forEach(sayItem)
}

const elementOf = ({ target }: MutationRecord) =>
  target instanceof Element ? target : target.parentElement

/** Says in Vietnamese what Payload's editor says in English and lets nobody translate. */
export function SpokenWords(): null {
  useEffect(() => {
    const observer = new MutationObserver((records) => {
      for (const record of records) {
        for (const node of record.addedNodes) if (node instanceof Element) sayIn(node)
        const item = elementOf(record)?.closest(ITEM)
        if (item) sayItem(item)
      }
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    sayIn(document.body)
    return () => {
      observer.disconnect()
    }
  }, [])
  return null
}
