// Opens a file in the learner's own editor, which has the terminal while it runs.
import { spawn } from 'node:child_process'

type Env = Record<string, string | undefined>

/** The command and its arguments, or null when no editor is set. */
export function editorCommand(env: Env): string[] | null {
  const command = env.VISUAL?.trim() || env.EDITOR?.trim()
  return command ? command.split(/\s+/) : null
}

/** Resolves when the editor has been closed: with null, or with a sentence on why it did not open. */
export function runEditor(command: string[], file: string): Promise<string | null> {
  const [program = '', ...args] = command
  // Node's next read of the keyboard is under way; it must not take the keys from the editor.
  process.stdin.emit('pause')
  return new Promise(resolve => {
    const editor = spawn(program, [...args, file], { stdio: 'inherit' })
    editor.once('error', () =>
      resolve(`The editor "${program}" could not be started. Set EDITOR to another one.`),
    )
    editor.once('exit', () => resolve(null))
  })
}
