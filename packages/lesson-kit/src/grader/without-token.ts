// Vitest keeps a secret for its web page in the home of whoever runs it, or else beside the packages, and
// does not start where neither can be written: in a container, on a full disk. No page is served here.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { readFileSync } = fs

/** Runs `start` with a token to be found wherever one is looked for. Nothing is written. */
export async function withoutToken<T>(start: () => Promise<T>): Promise<T> {
  use(((...args: Parameters<typeof readFileSync>) =>
    String(args[0]).endsWith('.vitest-secret-token')
      ? 'unused'
      : readFileSync(...args)) as typeof readFileSync)
  try {
    return await start()
  } finally {
    use(readFileSync)
  }
}

function use(read: typeof readFileSync): void {
  fs.readFileSync = read
  syncBuiltinESMExports()
}
