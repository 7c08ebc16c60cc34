import { useRules } from '../../src/security/limits/rules.ts'

/** Walks and races take more steps a minute than people may: each process that serves them counts by itself. */
export const withoutHurry = () => useRules({ transitions: { points: 1_000_000, seconds: 60 } })
