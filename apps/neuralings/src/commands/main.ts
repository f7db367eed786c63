// Runs the command line, and ends with a sentence and an exit code whatever goes wrong.
import { parseArgs } from 'node:util'
import { messagesOf } from '../messages/messages.ts'
import { languageOfErrors } from '../session/language.ts'
import { endOfOutput, say } from './ending.ts'
import { createProgram } from './program.ts'

export async function main(argv: string[], version: string): Promise<void> {
  const lang = languageOfErrors(asked(argv), process.env)
  process.stdout.on('error', error => endOfOutput(error, lang))
  process.stderr.on('error', () => {}) // there is nowhere left to say it
  try {
    await createProgram(version, messagesOf(lang)).parseAsync(argv)
  } catch (error) {
    process.exitCode = say(error, lang)
  }
}

/** What decides on the language, read before the command line is understood: it may be wrong elsewhere. */
function asked(argv: string[]): { lang?: string; workspace?: string } {
  const options = { lang: { type: 'string' }, workspace: { type: 'string', short: 'w' } } as const
  const { values } = parseArgs({ args: argv.slice(2), options, strict: false })
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(texts)
}
