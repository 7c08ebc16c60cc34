import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'

declare global {
  namespace App {
    interface Locals {
      /** The frame around every page. The home page shows a notice instead while there is none. */
      configuration: SiteConfiguration
    }
  }
}
