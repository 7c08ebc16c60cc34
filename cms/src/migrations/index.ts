import * as migration_20261123_201053_initial from './20261123_201053_initial.ts';
import * as migration_20261123_223623_accounts from './20261123_223623_accounts.ts';
import * as migration_20261123_224559_second_factors from './20261123_224559_second_factors.ts';
import * as migration_20261123_231306_appointment_events from './20261123_231306_appointment_events.ts';
import * as migration_20261123_232113_account_lock from './20261123_232113_account_lock.ts';
import * as migration_20261123_232819_occasions from './20261123_232819_occasions.ts';
import * as migration_20261124_055536_visibility from './20261124_055536_visibility.ts';
import * as migration_20261129_024853_live_urls from './20261129_024853_live_urls.ts';
import * as migration_20261129_031258_organisation from './20261129_031258_organisation.ts';
import * as migration_20261129_033848_known_devices from './20261129_033848_known_devices.ts';
import * as migration_20261129_093239_lists from './20261129_093239_lists.ts';
import * as migration_20261129_100150_earlier_states from './20261129_100150_earlier_states.ts';
import * as migration_20261129_181237_text_hands from './20261129_181237_text_hands.ts';
import * as migration_20261129_182405_opened_by from './20261129_182405_opened_by.ts';
import * as migration_20261129_184117_people_of_states from './20261129_184117_people_of_states.ts';
import * as migration_20261129_190324_asked_for from './20261129_190324_asked_for.ts';
import * as migration_20261129_191513_media_words_by from './20261129_191513_media_words_by.ts';
import * as migration_20261129_191720_appointments_by_office from './20261129_191720_appointments_by_office.ts';
import * as migration_20261130_101147_announcements from './20261130_101147_announcements.ts';
import * as migration_20261130_103307_files from './20261130_103307_files.ts';
import * as migration_20261130_103905_notices_are_announcements from './20261130_103905_notices_are_announcements.ts';

export const migrations = [
  {
    up: migration_20261123_201053_initial.up,
    down: migration_20261123_201053_initial.down,
    name: '20261123_201053_initial',
  },
  {
    up: migration_20261123_223623_accounts.up,
    down: migration_20261123_223623_accounts.down,
    name: '20261123_223623_accounts',
  },
  {
    up: migration_20261123_224559_second_factors.up,
    down: migration_20261123_224559_second_factors.down,
    name: '20261123_224559_second_factors',
  },
  {
    up: migration_20261123_231306_appointment_events.up,
    down: migration_20261123_231306_appointment_events.down,
    name: '20261123_231306_appointment_events',
  },
  {
    up: migration_20261123_232113_account_lock.up,
    down: migration_20261123_232113_account_lock.down,
    name: '20261123_232113_account_lock',
  },
  {
    up: migration_20261123_232819_occasions.up,
    down: migration_20261123_232819_occasions.down,
    name: '20261123_232819_occasions',
  },
  {
    up: migration_20261124_055536_visibility.up,
    down: migration_20261124_055536_visibility.down,
    name: '20261124_055536_visibility',
  },
  {
    up: migration_20261129_024853_live_urls.up,
    down: migration_20261129_024853_live_urls.down,
    name: '20261129_024853_live_urls',
  },
  {
    up: migration_20261129_031258_organisation.up,
    down: migration_20261129_031258_organisation.down,
    name: '20261129_031258_organisation',
  },
  {
    up: migration_20261129_033848_known_devices.up,
    down: migration_20261129_033848_known_devices.down,
    name: '20261129_033848_known_devices',
  },
  {
    up: migration_20261129_093239_lists.up,
    down: migration_20261129_093239_lists.down,
    name: '20261129_093239_lists',
  },
  {
    up: migration_20261129_100150_earlier_states.up,
    down: migration_20261129_100150_earlier_states.down,
    name: '20261129_100150_earlier_states',
  },
  {
    up: migration_20261129_181237_text_hands.up,
    down: migration_20261129_181237_text_hands.down,
    name: '20261129_181237_text_hands',
  },
  {
    up: migration_20261129_182405_opened_by.up,
    down: migration_20261129_182405_opened_by.down,
    name: '20261129_182405_opened_by',
  },
  {
    up: migration_20261129_184117_people_of_states.up,
    down: migration_20261129_184117_people_of_states.down,
    name: '20261129_184117_people_of_states',
  },
  {
    up: migration_20261129_190324_asked_for.up,
    down: migration_20261129_190324_asked_for.down,
    name: '20261129_190324_asked_for',
  },
  {
    up: migration_20261129_191513_media_words_by.up,
    down: migration_20261129_191513_media_words_by.down,
    name: '20261129_191513_media_words_by',
  },
  {
    up: migration_20261129_191720_appointments_by_office.up,
    down: migration_20261129_191720_appointments_by_office.down,
    name: '20261129_191720_appointments_by_office',
  },
  {
    up: migration_20261130_101147_announcements.up,
    down: migration_20261130_101147_announcements.down,
    name: '20261130_101147_announcements',
  },
  {
    up: migration_20261130_103307_files.up,
    down: migration_20261130_103307_files.down,
    name: '20261130_103307_files',
  },
  {
    up: migration_20261130_103905_notices_are_announcements.up,
    down: migration_20261130_103905_notices_are_announcements.down,
    name: '20261130_103905_notices_are_announcements'
  },
];
