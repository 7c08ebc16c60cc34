import * as migration_20261123_201053_initial from './20261123_201053_initial.ts';
import * as migration_20261123_223623_accounts from './20261123_223623_accounts.ts';
import * as migration_20261123_224559_second_factors from './20261123_224559_second_factors.ts';
import * as migration_20261123_231306_appointment_events from './20261123_231306_appointment_events.ts';
import * as migration_20261123_232113_account_lock from './20261123_232113_account_lock.ts';
import * as migration_20261123_232819_occasions from './20261123_232819_occasions.ts';
import * as migration_20261124_055536_visibility from './20261124_055536_visibility.ts';

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
    name: '20261124_055536_visibility'
  },
];
