// What all commands are described with.
import type { Command } from 'commander'

export const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map(line => `  $ ${line}`).join('\n')}`

/** A command's own options and those of all. */
export const shared = (command: Command) => command.optsWithGlobals()
