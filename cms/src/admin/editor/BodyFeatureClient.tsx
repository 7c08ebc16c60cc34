'use client'

import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import type { FeatureProviderClient } from '@payloadcms/richtext-lexical'
import {
  createClientFeature,
  toolbarTextDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import type { Marker } from '../../body/markers.ts'
import { EditorLook } from './EditorLook.tsx'
import { $setMarker } from './listMarker.ts'
import { PastePlugin } from './paste/PastePlugin.tsx'
import { nameItems } from './wording/itemLabels.ts'
import { SpokenWords } from './wording/SpokenWords.tsx'
import { $isTableCaptionNode, TableCaptionNode } from './TableCaptionNode.ts'

/** The markers on the menu, as Vietnamese documents write them. */
const OFFERED: readonly (readonly [Marker, string])[] = [
  ['decimal', '1. 2. 3.'],
  ['decimal-paren', '1) 2) 3)'],
  ['lower-alpha-paren', 'a) b) c)'],
  ['lower-alpha', 'a. b. c.'],
  ['upper-alpha', 'A. B. C.'],
  ['upper-roman', 'I. II. III.'],
  ['lower-roman', 'i. ii. iii.'],
  ['dash', '– gạch'],
  ['disc', '• chấm'],
]

const Sign = ({ text }: { text: string }) => <span className="office-editor-sign">{text}</span>
const CaptionSign = () => <Sign text="Bg" />
const MarkerSign = () => <Sign text="1)" />

const captionItem = {
  ChildComponent: CaptionSign,
  key: 'tableCaption',
  label: 'Tên bảng',
  order: 9,
  isActive: ({ selection }: { selection: ReturnType<typeof $getSelection> }) =>
    $isRangeSelection(selection) &&
    [selection.anchor, selection.focus].every((point) => {
      const node = point.getNode()
      return $isTableCaptionNode(node) || $isTableCaptionNode(node.getParent())
    }),
  onSelect: ({ editor }: { editor: { update: (work: () => void) => void } }) => {
    editor.update(() => {
      $setBlocksType($getSelection(), () => new TableCaptionNode())
    })
  },
}

const markerItems = OFFERED.map(([marker, label], order) => ({
  ChildComponent: MarkerSign,
  key: `marker-${marker}`,
  label,
  order,
  onSelect: ({ editor }: { editor: { update: (work: () => void) => void } }) => {
    editor.update(() => {
      $setMarker(marker)
    })
  },
}))

type Loading = Parameters<Extract<FeatureProviderClient['feature'], (props: never) => unknown>>[0]

/** Whichever are loaded before this one and after it: Payload turns their order round at each use of an editor. */
function nameAllItems({
  featureProviderMap,
  resolvedFeatures,
}: Pick<Loading, 'featureProviderMap' | 'resolvedFeatures'>): void {
  for (const feature of resolvedFeatures.values()) nameItems(feature)
  for (const provider of featureProviderMap.values()) {
    const { feature } = provider
    if (typeof feature !== 'function') nameItems(feature)
    else
      provider.feature = (props) => {
        const made = feature(props)
        nameItems(made)
        return made
      }
  }
}

/** What the body has beyond Payload's own features: the name of a table, the markers of lists, what comes from outside. */
export const BodyFeatureClient = createClientFeature((loading) => {
  nameAllItems(loading)
  return {
    nodes: [TableCaptionNode],
    plugins: [
      { Component: EditorLook, position: 'normal' },
      { Component: PastePlugin, position: 'normal' },
      { Component: SpokenWords, position: 'normal' },
    ],
    toolbarFixed: {
      groups: [
        toolbarTextDropdownGroupWithItems([captionItem]),
        {
          type: 'dropdown',
          ChildComponent: MarkerSign,
          key: 'markers',
          items: markerItems,
          order: 26,
        },
      ],
    },
  }
})
