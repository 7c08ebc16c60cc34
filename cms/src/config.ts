import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { QUERY } from '@bbt/shared/limits.ts'
import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, inMemoryKVAdapter } from 'payload'
import type { CollectionConfig, SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { withBoundedQueries } from './access/queries.ts'
import { askedAsAllowed } from './access/lists/lists.ts'
import { shownAsAllowed } from './access/lists/shown.ts'
import { Appointments } from './collections/Appointments.ts'
import { Categories } from './collections/Categories.ts'
import { Files } from './collections/Files.ts'
import { governed } from './collections/governed.ts'
import { Media } from './collections/Media.ts'
import { EarlierStates } from './collections/EarlierStates.ts'
import {
  AppointmentEvents,
  Decisions,
  OrganisationEvents,
  PublicationFeed,
  Revisions,
} from './collections/Records.ts'
import { KnownDevices, PastPasswords } from './collections/Remembered.ts'
import { RateLimits, SecurityEvents } from './collections/Security.ts'
import { SecondFactors } from './collections/SecondFactors.ts'
import { Units } from './collections/Units.ts'
import { Users } from './collections/Users.ts'
import { rootEndpoints } from './endpoints/root.ts'
import { overTls } from './edge/cookies.ts'
import type { CmsEnv } from './env.ts'
import { bodyEditor } from './fields/body.ts'
import { carried } from './fields/carried.ts'
import { cleanedAtSave } from './fields/cleaned.ts'
import { counted } from './fields/counted.ts'
import { namingWhatIsThere } from './fields/existing.ts'
import { judgedAsKept } from './fields/judgedAsKept.ts'
import { ofForm } from './fields/ofForm.ts'
import { withOwnSystemFields } from './fields/ours.ts'
import { officeAdmin } from './admin/officeAdmin.ts'
import { wording } from './i18n/wording.ts'
import { uploadLimits } from './media/limits.ts'
import { ownMachinery, unlocked } from './machinery/collections.ts'
import { answerInWords } from './platform/answerInWords.ts'
import { database } from './platform/database.ts'
import { officeLog } from './platform/log.ts'
import { gated } from './security/gate.ts'
import { withOwnPlaces, withoutDeadPlaces } from './platform/places.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The CMS on the database its settings name; tests give another one, and collections to measure beside ours. */
export async function makeConfig(
  settings: CmsEnv,
  open = database,
  beside: readonly CollectionConfig[] = [],
): Promise<SanitizedConfig> {
  const config = await buildConfig({
    secret: settings.PAYLOAD_SECRET,
    serverURL: settings.CMS_URL,
    cors: [settings.CMS_URL],
    csrf: [settings.CMS_URL],
    db: await open(settings.DATABASE_URL),
    collections: [
      ...GOVERNED_TYPES.map(governed),
      Media,
      Files,
      Users,
      Appointments,
      Units,
      Categories,
      Revisions,
      Decisions,
      PublicationFeed,
      SecurityEvents,
      AppointmentEvents,
      OrganisationEvents,
      RateLimits,
      SecondFactors,
      KnownDevices,
      PastPasswords,
      EarlierStates,
      ...beside,
    ]
      .map(unlocked)
      .map(counted)
      .map(judgedAsKept)
      .map(askedAsAllowed)
      .map(withBoundedQueries)
      .map(ofForm)
      .map(namingWhatIsThere)
      .map(cleanedAtSave)
      .map(withOwnSystemFields)
      .map(overTls(settings.CMS_URL))
      .map(gated)
      .map(withOwnPlaces)
      .map(carried),
    endpoints: [...rootEndpoints],
    hooks: { afterError: [answerInWords] },
    editor: bodyEditor,
    admin: officeAdmin(here),
    i18n: {
      supportedLanguages: { vi, en },
      fallbackLanguage: 'vi',
      translations: wording,
    },
    // Nothing of ours uses Payload's store of keys: in memory, it is no collection.
    kv: inMemoryKVAdapter(),
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
    maxDepth: QUERY.relations,
    graphQL: { disable: true },
    telemetry: false,
    logger: officeLog,
    sharp,
    upload: uploadLimits,
    // Not by every office that starts outside production: cms/scripts/generate.ts writes them, and CI compares.
    typescript: { autoGenerate: false, outputFile: path.resolve(here, 'payload-types.ts') },
  })
  return shownAsAllowed(withoutDeadPlaces(ownMachinery(config)))
}
