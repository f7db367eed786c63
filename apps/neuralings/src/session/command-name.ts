// What the learner types to run this program, where they are: commands that are printed shall work as they stand.
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isOnPath, pathFolders } from './on-path.ts'

export interface Start {
  /** The program as it was called: `process.argv[1]`. */
  script: string
  /** Where a file of the program really is. */
  own: string
  /** As the system names it, without links. */
  cwd: string
  env: Record<string, string | undefined>
}

/** `neuralings`, `npx neuralings`, `pnpm neuralings`: whatever works in the folder that the learner stands in. */
export function commandName({ script, own, cwd, env }: Start): string {
  if (isCalledByPath(script, env)) return 'neuralings'
  if (isRootOfClone(own, cwd))
    return isOnPath('pnpm', env) ? 'pnpm neuralings' : 'npx pnpm neuralings'
  if (/[\\/]_npx[\\/]/.test(own)) return 'npx neuralings'
  if (/[\\/]dlx[\\/-]/.test(own)) return 'pnpm dlx neuralings'
  if (isInstalledFor(cwd)) return isPnpm(env) ? 'pnpm exec neuralings' : 'npx neuralings'
  return isOnPath('neuralings', env) ? 'neuralings' : `node ${quoted(relative(cwd, script))}`
}

/** Linked into a folder of PATH, as a global installation is. */
const isCalledByPath = (script: string, env: Start['env']): boolean =>
  basename(script).startsWith('neuralings') && pathFolders(env).includes(dirname(script))

const isRootOfClone = (own: string, cwd: string): boolean =>
  own.startsWith(join(cwd, 'apps', 'neuralings')) && existsSync(join(cwd, 'pnpm-workspace.yaml'))

/** npx and `pnpm exec` find what is installed in a folder above, too. */
function isInstalledFor(folder: string): boolean {
  if (existsSync(join(folder, 'node_modules', '.bin', 'neuralings'))) return true
  const parent = dirname(folder)
  return parent !== folder && isInstalledFor(parent)
}

const isPnpm = ({ npm_config_user_agent: agent = '' }: Start['env']): boolean =>
  agent.startsWith('pnpm/')

/** A word of the command line, for a shell. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./\\~-]+$/.test(word) ? word : JSON.stringify(word)

/** The name in this run, in another folder. */
export const commandIn = (cwd: string): string =>
  commandName({
    script: process.argv[1] ?? '',
    own: fileURLToPath(import.meta.url),
    cwd,
    env: process.env,
  })

/** The name in this run, where the learner is. */
export const thisCommand = (): string => commandIn(here())

/** The folder may be gone. */
function here(): string {
  try {
    return realpathSync(process.cwd())
  } catch {
    return ''
  }
}

/** A command in full: `npx neuralings check numbers/double`, with the folders that were named in this run, or here. */
export function typed(words = '', folders: { workspace?: string } = {}): string {
  const options = {
    workspace: { type: 'string', short: 'w' },
    lessons: { type: 'string' },
  } as const
  const { values } = parseArgs({ args: process.argv.slice(2), options, strict: false })
  const named = Object.entries({ ...values, ...folders }).flatMap(([name, value]) =>
    name in options && typeof value === 'string' ? [`--${name} ${quoted(value)}`] : [],
  )
  return [thisCommand(), words, ...named].filter(Boolean).join(' ')
}

/** Commands in the advice of an error, which the lesson-kit gives in the shortest form. */
const command =
  /\bneuralings ((?:init|list|check|progress|undo|reset|--workspace)\b.*?)(?=[.?](?:\s|$)|[。？；]|$)/gm

export const asTyped = (advice: string): string =>
  advice.replace(command, (_, words: string) =>
    words.startsWith('--') ? `${thisCommand()} ${words}` : typed(words),
  )
