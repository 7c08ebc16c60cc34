import * as migration_20261123_200922_initial from './20261123_200922_initial.ts';

export const migrations = [
  {
    up: migration_20261123_200922_initial.up,
    down: migration_20261123_200922_initial.down,
    name: '20261123_200922_initial'
  },
];
