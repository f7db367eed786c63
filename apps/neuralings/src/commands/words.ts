// What all commands are described with.
import type { Command } from 'commander'
import { thisCommand } from '../session/command-name.ts'

export const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map(line => `  $ ${line.replace('neuralings', thisCommand())}`).join('\n')}`

/** A command's own options and those of all. */
export const shared = (command: Command) => command.optsWithGlobals()
