// What all commands are described with.
import type { Command } from 'commander'
import { thisCommand } from '../session/command-name.ts'

export const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map(line => `  $ ${line.replace('neuralings', thisCommand())}`).join('\n')}`

/** What a verdict advises, and no command does. */
export const aboutPieces = `
A piece is the file of an earlier exercise that runs in this one. Where it says
"mend …, or switch it to ours": in the app, on the screen of the exercise, each
piece has a number. Its key takes our solution in place of your file, and pressed
once more your file again, which stays as it is.`

/** A command's own options and those of all. */
export const shared = (command: Command) => command.optsWithGlobals()
