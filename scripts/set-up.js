// Installs what `npm start` needs, where it is not there yet: asking pnpm takes longer than the program's own start.
// Plain JavaScript, for it runs in whatever Node is at hand.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const wanted = new URL('pnpm-lock.yaml', root)
const installed = new URL('node_modules/.pnpm/lock.yaml', root)

const text = file => readFileSync(file, 'utf8')
const isInstalled = existsSync(installed) && text(installed) === text(wanted)
if (!isInstalled) {
  const setup = { cwd: root, stdio: 'inherit', shell: true } // npm is a script of the shell on Windows
  process.exitCode = spawnSync('npm run --silent setup', setup).status ?? 1
}
