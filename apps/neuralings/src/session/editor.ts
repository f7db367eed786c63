// Opens a file in the learner's own editor: in the terminal, which is the editor's while it runs, or in a
// window of its own beside it.
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import type { Messages } from '../messages/messages.ts'
import { chosenEditor } from './settings.ts'

type Env = Record<string, string | undefined>

/** What went wrong with the editor, in a sentence of the language that is spoken by then. */
export type Problem = (messages: Messages) => string

/** The command with its arguments, as a shell reads them, or null when no editor is set: chosen here goes first, as in git. */
export const editorCommand = (env: Env): string | null =>
  chosenEditor(env) ?? (env.VISUAL?.trim() || env.EDITOR?.trim() || null)

/**
 * Resolves when the editor has been closed: with null, or with what went wrong. A shell reads
 * the command, as it does for git: with quotes, `~` and variables.
 */
export function runEditor(
  command: string,
  { file, onStart }: { file: string; onStart: (editor: ChildProcess) => void },
): Promise<Problem | null> {
  // Node's next read of the keyboard is under way; it must not take the keys from the editor.
  process.stdin.emit('pause')
  const modes = stty('-g')
  const editor = start(command, file, { stdio: 'inherit' })
  onStart(editor)
  return new Promise<Problem | null>(resolve => {
    editor.once('error', () => resolve(missing(command)))
    editor.once('exit', (code, signal) => resolve(problem(command, code, signal)))
  }).finally(() => modes && stty(modes))
}

/** The editor goes on by itself, also when this program has ended; `onProblem` hears what went wrong with it. */
export function openWindow(
  command: string,
  { file, onProblem }: { file: string; onProblem: (problem: Problem) => void },
): void {
  const editor = start(command, file, { stdio: 'ignore', detached: true })
  editor.unref()
  editor.once('error', () => onProblem(missing(command)))
  editor.once('exit', (code, signal) => {
    const found = problem(command, code, signal)
    if (found) onProblem(found)
  })
}

/** The modes of the terminal's line, read or set: an editor that is killed leaves its own, with line ends of its own. */
const stty = (argument: string): string =>
  String(
    spawnSync('stty', [argument], { stdio: ['inherit', 'pipe', 'ignore'] }).stdout ?? '',
  ).trim()

/** The shell makes way for the editor, so that signals for one are not for both; `env` takes what is set before it. */
const start = (command: string, file: string, options: SpawnOptions): ChildProcess =>
  process.platform === 'win32'
    ? spawn(`${command} "${file}"`, { ...options, shell: true, windowsHide: true })
    : spawn('/bin/sh', ['-c', `exec env ${command} "$@"`, 'sh', file], options)

const missing =
  (command: string): Problem =>
  ({ errors }) =>
    errors.editorMissing(command)

/** A shell ends with 126 or 127 when there is nothing that it could start. */
function problem(
  command: string,
  code: number | null,
  signal: NodeJS.Signals | null,
): Problem | null {
  if (code === 0) return null
  if (code === 126 || code === 127) return missing(command)
  return ({ errors }) =>
    signal ? errors.editorKilled(command, signal) : errors.editorFailed(command, code)
}
