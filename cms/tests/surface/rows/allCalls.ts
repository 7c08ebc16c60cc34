import type { Call } from '../local.ts'
import { ARTICLE_CALLS } from './localContent.ts'
import { ABSENT_CALLS, FILE_CALLS, MEDIA_CALLS, RECORD_CALLS } from './localMachinery.ts'
import { ACCOUNT_CALLS, ORGANISATION_CALLS } from './localPeople.ts'

/** Every operation of the Local API that writes, on everything that there is to write. */
export const ALL_CALLS: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  items: ARTICLE_CALLS,
  records: RECORD_CALLS,
  media: MEDIA_CALLS,
  files: FILE_CALLS,
  organisation: ORGANISATION_CALLS,
  accounts: ACCOUNT_CALLS,
  'what is not there': ABSENT_CALLS,
}

/** Operations that write nothing, whatever they are given. */
export const HARMLESS = [
  'auth',
  'count',
  'countGlobalVersions',
  'countVersions',
  'decrypt',
  'encrypt',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'getAPIURL',
  'getAdminURL',
  'sendEmail',
]

/**
 * There are no jobs here and no table for them: these break before they write, on SQLite while they hold
 * the queue of writes. Nothing calls them; a job would be a new line of the list of ways in.
 */
export const WITHOUT_JOBS = ['jobs.run', 'jobs.runByID', 'jobs.cancel', 'jobs.cancelByID']

/** What runs or ends the whole process: not for a person in it. */
export const OF_THE_PROCESS = ['bin', 'destroy', 'init']
