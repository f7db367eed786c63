// What the program remembers of a person, in every workspace: the editor. Its place is where programs of the
// system keep such things; what cannot be read there is as good as nothing, and is asked for again.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { refusal } from '@neuralings/lesson-kit'

type Env = Record<string, string | undefined>

/** `~/.config/neuralings/settings.json`, in the folder for settings where there is another. */
export function settingsFile(env: Env): string {
  const named = process.platform === 'win32' ? env.APPDATA : env.XDG_CONFIG_HOME
  return join(named || join(homedir(), '.config'), 'neuralings', 'settings.json')
}

/** The command of the editor that was chosen, or null. */
export function chosenEditor(env: Env): string | null {
  const { editor } = read(env)
  return typeof editor === 'string' && editor.trim() !== '' ? editor : null
}

/** @throws UserError when the disk refuses. */
export function rememberEditor(env: Env, editor: string): void {
  const file = settingsFile(env)
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, `${JSON.stringify({ ...read(env), editor }, null, 2)}\n`)
    renameSync(draft, file)
  } catch (cause) {
    throw refusal(file, cause)
  }
}

function read(env: Env): { editor?: unknown } {
  try {
    return JSON.parse(readFileSync(settingsFile(env), 'utf8')) ?? {}
  } catch {
    return {}
  }
}
