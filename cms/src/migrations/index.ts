import * as migration_20261123_201053_initial from './20261123_201053_initial.ts';

export const migrations = [
  {
    up: migration_20261123_201053_initial.up,
    down: migration_20261123_201053_initial.down,
    name: '20261123_201053_initial'
  },
];
