// lesson preview: the program itself, on the author's sources, in a workspace that is thrown away. Whenever something is
// saved it starts anew at the same place, for modules are loaded only once in a process.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCourse, UserError } from '@neuralings/lesson-kit'
import { Session } from '../../session/session.ts'
import { watchFolder } from '../../session/watching.ts'
import { capabilities } from '../../theme/capabilities.ts'
import { createTheme } from '../../theme/theme.ts'
import type { Shared } from '../house.ts'
import { authorsFolder } from './folder.ts'

export async function preview(id: string | undefined, options: Shared): Promise<void> {
  if (process.send) return showOnce(id, options)
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UserError('A preview needs a terminal.', { advice: 'In a pipe: lesson show.' })
  const workspace = mkdtempSync(join(tmpdir(), 'neuralings-preview-'))
  try {
    process.exitCode = await showAgain(id, workspace, authorsFolder(options))
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
  process.exit() // the watcher would keep it open
}

/** Until the learner's way out is taken. */
async function showAgain(at: string | undefined, workspace: string, folder: string) {
  let place = at
  let child: ChildProcess | undefined
  let isStale = false
  await watchFolder(folder, file => {
    if (/^(?:dist|test)\//.test(file)) return
    isStale = true
    child?.send('saved')
  })
  while (true) {
    isStale = false
    const args = ['lesson', 'preview', ...(place ? [place] : [])]
    const named = ['--lessons', folder, '--workspace', workspace]
    child = fork(process.argv[1]!, [...args, ...named], { stdio: 'inherit' })
    child.on('message', told => (place = String(told)))
    const [code] = await once(child, 'exit')
    if (!isStale) return code ?? 1
  }
}

/** @throws UserError for a place that is none. */
async function showOnce(at: string | undefined, options: Shared): Promise<void> {
  const course = await loadCourse(authorsFolder(options))
  const session = new Session(course, options.workspace!)
  const { launch } = await import('../../app/launch.tsx')
  const theme = createTheme(capabilities(process.env, options))
  process.exit(await launch(session, { theme, env: process.env, preview: at ?? '' }))
}
