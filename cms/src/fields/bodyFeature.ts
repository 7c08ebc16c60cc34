import { createServerFeature } from '@payloadcms/richtext-lexical'

/** The nodes of our own in the editor, and how it shows lists and tables: it works in the browser alone. */
export const BodyFeature = createServerFeature({
  feature: { ClientFeature: '/admin/editor/BodyFeatureClient.tsx#BodyFeatureClient' },
  key: 'body',
})
