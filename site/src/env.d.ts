declare namespace App {
  interface Locals {
    /** The frame around every page. The home page shows a notice instead while there is none. */
    configuration: import('@bbt/shared/contract/siteConfiguration.ts').SiteConfiguration
  }
}
