const MULTIPLIER = 48_271
const MODULUS = 2_147_483_647

/** Random numbers from 0 to 1 that come again with the same seed (Park and Miller). */
export function seeded(seed: number): () => number {
  let state = (seed % (MODULUS - 1)) + 1
  return () => {
    state = (state * MULTIPLIER) % MODULUS
    return state / MODULUS
  }
}
