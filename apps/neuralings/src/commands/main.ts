// Runs the command line, and ends with a sentence and an exit code whatever goes wrong.

import { endOfOutput, say } from './ending.ts'
import { createProgram } from './program.ts'

export async function main(argv: string[], version: string): Promise<void> {
  process.stdout.on('error', endOfOutput)
  process.stderr.on('error', () => {}) // there is nowhere left to say it
  try {
    await createProgram(version).parseAsync(argv)
  } catch (error) {
    process.exitCode = say(error)
  }
}
