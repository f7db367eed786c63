// Before a package is packed or published: builds it, so that none goes out empty or old. Only pnpm writes what is
// published into the manifest.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

if (!process.env.npm_config_user_agent?.startsWith('pnpm/')) {
  console.error(
    'prepack: use pnpm; npm would publish `workspace:*` as a version, and sources as entries.',
  )
  process.exit(1)
}
const turbo = join(import.meta.dirname, '..', 'node_modules', 'turbo', 'bin', 'turbo')
const args = [turbo, 'run', 'build', '--output-logs=errors-only']
execFileSync(process.execPath, args, { stdio: ['ignore', 2, 2] })
