// Nodes and theme of Payload's editor, which it keeps to itself: `bundle.ts` says where they lie.
declare module 'office/HorizontalRuleNode' {
  import type { Klass, LexicalNode } from 'lexical'
  export const HorizontalRuleServerNode: Klass<LexicalNode>
}
declare module 'office/LinkNode' {
  import type { Klass, LexicalNode } from 'lexical'
  export const LinkNode: Klass<LexicalNode>
}
declare module 'office/AutoLinkNode' {
  import type { Klass, LexicalNode } from 'lexical'
  export const AutoLinkNode: Klass<LexicalNode>
}
declare module 'office/UploadNode' {
  import { DecoratorNode } from 'lexical'
  export class UploadServerNode extends DecoratorNode<null> {
    getData(): { value: string }
  }
}
declare module 'office/EditorTheme' {
  import type { EditorThemeClasses } from 'lexical'
  export const LexicalEditorTheme: EditorThemeClasses
}
