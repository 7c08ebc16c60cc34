const CONTROLS = /\p{Cc}+/gu

/** A text without control characters: a soft break pasted from Word or PowerPoint is a space, as a reader sees it. XML knows no such characters. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, ' ')

/** A text as the site shows it in one line: NFC, without control characters, without space around it. */
export const oneLine = (text: string): string => withoutControls(text.normalize('NFC')).trim()
