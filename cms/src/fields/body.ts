import {
  AlignFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { BodyFeature } from './bodyFeature.ts'
import { linkFields } from './linkFields.ts'
import { readable } from './readable.ts'

/** The editor of article bodies: the nodes of `body/kinds.ts`, each of which the page shows. */
export const bodyEditor = readable(
  lexicalEditor({
    admin: { placeholder: 'Viết ở đây. Gõ “/” để chèn ảnh, bảng, tiêu đề…' },
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      AlignFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      LinkFeature({ enabledCollections: [], fields: linkFields }),
      UploadFeature({ enabledCollections: ['media'] }),
      EXPERIMENTAL_TableFeature(),
      BodyFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
)
