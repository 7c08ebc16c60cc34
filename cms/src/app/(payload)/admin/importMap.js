import { Counter as Counter_0252aa8991e7fcccd683f73e93e761d8 } from '../../../admin/forms/Counter.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BodyFeatureClient as BodyFeatureClient_57fb011a7e0b8a36e16b19a765f0afe8 } from '../../../admin/editor/BodyFeatureClient.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { VietnamDateCell as VietnamDateCell_c336c4e9439b7189a41db6b080ac5607 } from '../../../admin/dates/VietnamDateCell.tsx'
import { VietnamDateField as VietnamDateField_46ead527c51e930bec17dac32338a7ec } from '../../../admin/dates/VietnamDateField.tsx'
import { StateCell as StateCell_6c585da2ec96d8a23024a98e1a74bca1 } from '../../../admin/StateCell.tsx'
import { StateField as StateField_8212f6038330dc7526cbd4fd4f15b2e6 } from '../../../admin/StateField.tsx'
import { TransitionBar as TransitionBar_780a4ed78c6ef1567eabb79519c2129b } from '../../../admin/TransitionBar.tsx'
import { NoSaveButton as NoSaveButton_8d3a86a782b58a327ffe988a6e2c4566 } from '../../../admin/NoSaveButton.tsx'
import { SaveButton as SaveButton_6030262515f6cb296774233714095e4e } from '../../../admin/forms/SaveButton.tsx'
import { Advice as Advice_ffedc3b327e62bed5fb845c7513245d7 } from '../../../admin/appointment/Advice.tsx'
import { DayCell as DayCell_42e9c31a942de943dfff558d84c4869e } from '../../../admin/dates/DayCell.tsx'
import { DayField as DayField_2dc2c916ba85bf9f54f4f61dd2dd7ad7 } from '../../../admin/dates/DayField.tsx'
import { OfficeNav as OfficeNav_efec83afb22604b1c5ca09d9f773ecd5 } from '../../../admin/nav/OfficeNav.tsx'
import { Icon as Icon_65ed0945efe3aad60a7bc8592e85b6bb } from '../../../admin/graphics/Icon.tsx'
import { Logo as Logo_a6801f351999135bbacec7ae94b55ad0 } from '../../../admin/graphics/Logo.tsx'
import { SessionKeeper as SessionKeeper_377ef9e8aac43afd91f905917b603ffd } from '../../../admin/session/SessionKeeper.tsx'
import { CodeKeeper as CodeKeeper_27cd8fe27b65cfecc17cbef48c12a792 } from '../../../admin/session/CodeKeeper.tsx'
import { PackedCalls as PackedCalls_30bed651f21772ddb264b7e96a27baad } from '../../../admin/calls/PackedCalls.tsx'
import { WorkView as WorkView_bb985e78b91fdae19d38b95b065ac54f } from '../../../admin/work/WorkView.tsx'
import { SecurityView as SecurityView_95ed418a744ef69e5f0e178f1a9fa987 } from '../../../admin/security/SecurityView.tsx'
import { PasswordView as PasswordView_d75357828ca2097caa92047cdb992355 } from '../../../admin/security/password/PasswordView.tsx'
import { HealthView as HealthView_30f0fbd63e53fb30c6143ec6a051099c } from '../../../admin/health/HealthView.tsx'
import { ReportView as ReportView_8cb7c31515d041870409ec0ac1d65eea } from '../../../admin/report/ReportView.tsx'
import { PublicSiteView as PublicSiteView_f64e01d9d14e7b300c3a523d115a9d1e } from '../../../admin/publicSite/PublicSiteView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/forms/Counter.tsx#Counter": Counter_0252aa8991e7fcccd683f73e93e761d8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/editor/BodyFeatureClient.tsx#BodyFeatureClient": BodyFeatureClient_57fb011a7e0b8a36e16b19a765f0afe8,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/dates/VietnamDateCell.tsx#VietnamDateCell": VietnamDateCell_c336c4e9439b7189a41db6b080ac5607,
  "/admin/dates/VietnamDateField.tsx#VietnamDateField": VietnamDateField_46ead527c51e930bec17dac32338a7ec,
  "/admin/StateCell.tsx#StateCell": StateCell_6c585da2ec96d8a23024a98e1a74bca1,
  "/admin/StateField.tsx#StateField": StateField_8212f6038330dc7526cbd4fd4f15b2e6,
  "/admin/TransitionBar.tsx#TransitionBar": TransitionBar_780a4ed78c6ef1567eabb79519c2129b,
  "/admin/NoSaveButton.tsx#NoSaveButton": NoSaveButton_8d3a86a782b58a327ffe988a6e2c4566,
  "/admin/forms/SaveButton.tsx#SaveButton": SaveButton_6030262515f6cb296774233714095e4e,
  "/admin/appointment/Advice.tsx#Advice": Advice_ffedc3b327e62bed5fb845c7513245d7,
  "/admin/dates/DayCell.tsx#DayCell": DayCell_42e9c31a942de943dfff558d84c4869e,
  "/admin/dates/DayField.tsx#DayField": DayField_2dc2c916ba85bf9f54f4f61dd2dd7ad7,
  "/admin/nav/OfficeNav.tsx#OfficeNav": OfficeNav_efec83afb22604b1c5ca09d9f773ecd5,
  "/admin/graphics/Icon.tsx#Icon": Icon_65ed0945efe3aad60a7bc8592e85b6bb,
  "/admin/graphics/Logo.tsx#Logo": Logo_a6801f351999135bbacec7ae94b55ad0,
  "/admin/session/SessionKeeper.tsx#SessionKeeper": SessionKeeper_377ef9e8aac43afd91f905917b603ffd,
  "/admin/session/CodeKeeper.tsx#CodeKeeper": CodeKeeper_27cd8fe27b65cfecc17cbef48c12a792,
  "/admin/calls/PackedCalls.tsx#PackedCalls": PackedCalls_30bed651f21772ddb264b7e96a27baad,
  "/admin/work/WorkView.tsx#WorkView": WorkView_bb985e78b91fdae19d38b95b065ac54f,
  "/admin/security/SecurityView.tsx#SecurityView": SecurityView_95ed418a744ef69e5f0e178f1a9fa987,
  "/admin/security/password/PasswordView.tsx#PasswordView": PasswordView_d75357828ca2097caa92047cdb992355,
  "/admin/health/HealthView.tsx#HealthView": HealthView_30f0fbd63e53fb30c6143ec6a051099c,
  "/admin/report/ReportView.tsx#ReportView": ReportView_8cb7c31515d041870409ec0ac1d65eea,
  "/admin/publicSite/PublicSiteView.tsx#PublicSiteView": PublicSiteView_f64e01d9d14e7b300c3a523d115a9d1e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
