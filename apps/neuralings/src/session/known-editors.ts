// Editors that many have: which are on this machine, which open a window of their own, and how one gets out
// of those that take the terminal.
import { basename } from 'node:path'
import type { Messages } from '../messages/messages.ts'
import { isOnPath } from './on-path.ts'

type Env = Record<string, string | undefined>

interface Editor {
  /** What starts it in a terminal, its own window or not. */
  command: string
  /** How to save and leave; editors with a window go on beside the terminal. */
  leave?: string
  /** How to leave without saving, where that is another way. */
  discard?: string
}

const vi = { leave: 'Esc, :wq, Enter', discard: ':q!' }

/** In the order in which they are offered. */
const editors: readonly Editor[] = [
  { command: 'code' },
  { command: 'cursor' },
  { command: 'codium' },
  { command: 'zed' },
  { command: 'subl' },
  { command: 'hx', ...vi },
  { command: 'nvim', ...vi },
  { command: 'vim', ...vi },
  { command: 'micro', leave: 'Ctrl-S, Ctrl-Q' },
  { command: 'nano', leave: 'Ctrl-O, Enter, Ctrl-X' },
  { command: 'emacs -nw', leave: 'Ctrl-X Ctrl-S, Ctrl-X Ctrl-C' },
  { command: 'kak', ...vi },
  { command: 'vi', ...vi },
  { command: 'notepad' },
]

/** With a window, too, though nobody is asked about them. */
const windows =
  'code-insiders windsurf gvim mvim neovide kate gedit gnome-text-editor mousepad pluma xed mate idea webstorm notepad++'.split(
    ' ',
  )

const mostOffered = 6

/** Commands of editors that are on the learner's PATH. `vi` is there almost always, mostly as another's name. */
export function foundEditors(env: Env): string[] {
  const found = editors.map(({ command }) => command).filter(one => isOnPath(programOf(one), env))
  const hasBetter = found.some(one => one === 'vim' || one === 'nvim')
  return found.filter(one => one !== 'vi' || !hasBetter).slice(0, mostOffered)
}

/** The program that a command starts: without its folder, what is set before it, and what comes after it. */
export function programOf(command: string): string {
  const [, ...named] =
    /^\s*(?:\w+=\S*\s+)*(?:"([^"]+)"|'([^']+)'|((?:\\.|\S)+))/.exec(command) ?? []
  const path = named.find(Boolean) ?? ''
  return basename(path.replaceAll('\\', '/')).replace(/\.(exe|cmd|bat|com)$/i, '')
}

const known = (command: string): Editor | undefined =>
  editors.find(editor => programOf(editor.command) === programOf(command))

/** Whether the editor opens beside the terminal, not in it. */
export function hasWindow(command: string): boolean {
  const editor = known(command)
  return editor ? !editor.leave : windows.includes(programOf(command))
}

/** How one saves and gets out of it, where that is known. */
export function wayOut(command: string, { exercise }: Messages): string | undefined {
  const { leave, discard } = known(command) ?? {}
  return leave && discard ? leave + exercise.withoutSaving(discard) : leave
}

/** Whether a shell could find it: only a plain name is looked up, the rest is the shell's to read. */
export function canBeFound(command: string, env: Env): boolean {
  const [word = ''] = command.trim().split(/\s+/)
  return !/^[\w.+-]+$/.test(word) || isOnPath(word, env)
}
