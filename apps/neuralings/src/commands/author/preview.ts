// lesson preview: the program itself, on the author's sources, in a workspace that is thrown away. Whenever something is
// saved it starts anew at the same place, for modules are loaded only once in a process.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCourse, UserError } from '@neuralings/lesson-kit'
import type { Shown } from '../../app/preview.ts'
import { chosenLanguage } from '../../session/language.ts'
import { Session } from '../../session/session.ts'
import { watchFolder } from '../../session/watching.ts'
import { capabilities } from '../../theme/capabilities.ts'
import { createTheme } from '../../theme/theme.ts'
import type { Shared } from '../house.ts'
import { printLines } from '../print.ts'
import { authorsFolder, isSource } from './folder.ts'
import { ownProgram } from './own-program.ts'

export async function preview(id = '', options: Shared): Promise<void> {
  if (process.send) return showOnce(id, options)
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UserError('A preview needs a terminal.', { advice: 'In a pipe: lesson show.' })
  const workspace = mkdtempSync(join(tmpdir(), 'neuralings-preview-'))
  try {
    process.exitCode = await showAgain(id, { ...options, workspace })
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
  process.exit() // the watcher would keep it open
}

/** Until the learner's way out is taken. What cannot be shown after a save is shown after the next one. */
async function showAgain(place: string, { workspace = '', ascii, ...options }: Shared) {
  const folder = authorsFolder(options)
  let shown: Shown | undefined
  let child: ChildProcess | undefined
  let isStale = false
  let saved = () => {}
  await watchFolder(folder, file => {
    if (!isSource(file)) return
    isStale = true
    saved()
    if (child?.connected) child.send('saved')
  })
  while (true) {
    isStale = false
    const { at, lang } = shown ?? { at: place, lang: options.lang }
    const named = ['--lessons', folder, '--workspace', workspace, ...(lang ? ['--lang', lang] : [])]
    const args = ['lesson', 'preview', at, ...named, ...(ascii ? ['--ascii'] : [])]
    child = fork(ownProgram(), args, { stdio: 'inherit' })
    child.on('message', told => (shown = told as Shown))
    const [code] = await once(child, 'exit')
    if (isStale) continue
    if (!shown || !hasFailed(code)) return code ?? 1
    printLines(['watching; it is shown again after the next save, Ctrl-C ends it'])
    await Promise.race([new Promise<void>(resolve => (saved = resolve)), once(process, 'SIGINT')])
    if (!isStale) return 130
  }
}

/** Above are the codes of signals. */
const hasFailed = (code: number | null): boolean => code !== null && code > 0 && code < 128

/** @throws UserError for a place that is none. */
async function showOnce(at: string, options: Shared): Promise<void> {
  const course = await loadCourse(authorsFolder(options))
  const session = new Session(course, options.workspace!)
  const lang = chosenLanguage(options.lang, { setting: 'en', env: {} })
  session.speak(lang)
  const { launch } = await import('../../app/launch.tsx')
  const theme = createTheme(capabilities(process.env, options), lang)
  process.exit(await launch(session, { theme, env: process.env, preview: at }))
}
