/** Something that people are told about the public site. */
export interface Said {
  tone: 'quiet' | 'done' | 'urgent'
  text: string
  /** What to do about it, or that nothing need be done. */
  advice?: string
  /** How far long work is. */
  progress?: { done: number; total: number }
}
