/** How long a story waits for anything: for what hangs only, since a busy machine may take its time. */
export const PATIENCE_MS = 300_000
