/**
 * Names the person whose page sends a request. The session is the browser's and not the page's: another tab
 * may have signed somebody else in since the page was opened.
 */
export const PERSON_HEADER = 'x-office-person'
