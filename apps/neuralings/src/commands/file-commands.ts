// The commands for one of the learner's files, and for what is recorded of all.
import { type Command, InvalidArgumentError } from 'commander'
import type { Messages } from '../messages/messages.ts'
import { examples, shared } from './words.ts'

type Words = Messages['usage']

/** What a verdict advises, and no command does. */
export const aboutPieces = `
A piece is the file of an earlier exercise that runs in this one. Where it says
"mend …, or switch it to ours": in the app, on the screen of the exercise, each
piece has a number. Its key takes our solution in place of your file, and pressed
once more your file again, which stays as it is.`

export function addFiles(program: Command, usage: Words): void {
  program
    .command('run [id]')
    .description('run your file with Node and see what it prints')
    .option(
      '--deadline <seconds>',
      'stop it after so long (default: as when it is graded)',
      above0(usage),
    )
    .addHelpText('after', examples('neuralings run', 'neuralings run straight-line --deadline 600'))
    .action(async (id, _, command) => (await import('./run.ts')).run(id, shared(command)))
  program
    .command('train [milestone]')
    .description('train a milestone beyond its mark; Ctrl-C keeps what it has learnt')
    .option('--steps <number>', 'stop by itself after so many steps', count(usage))
    .option('--fresh', 'begin anew; what was learnt before is kept beside it')
    .addHelpText(
      'after',
      examples(
        'neuralings train training/digits',
        'neuralings train training/digits --steps 5000 > log.txt',
      ),
    )
    .action(async (id, _, command) => (await import('./train.ts')).train(id, shared(command)))
  program
    .command('reset [id]')
    .description('start a file anew; yours is kept')
    .addHelpText('after', examples('neuralings reset straight-line'))
    .action(async (id, _, command) => (await import('./files.ts')).reset(id, shared(command)))
  program
    .command('undo [id]')
    .description('bring back a file as it was before it was overwritten')
    .option('--list', 'show what is kept of it')
    .option(
      '--to <number>',
      'bring back this one of the list (default: the latest)',
      ordinal(usage),
    )
    .addHelpText(
      'after',
      examples(
        'neuralings undo straight-line',
        'neuralings undo straight-line --list',
        'neuralings undo straight-line --to 3',
      ),
    )
    .action(async (id, _, command) => (await import('./files.ts')).undo(id, shared(command)))
  program
    .command('progress')
    .description('what is recorded of your progress')
    .command('restore')
    .description('put the last good progress in the place of one that cannot be read')
    .addHelpText('after', examples('neuralings progress restore'))
    .action(async (_, command) => (await import('./progress.ts')).restore(shared(command)))
}

const above0 =
  ({ seconds }: Words) =>
  (text: string): number => {
    const number = Number(text)
    if (number > 0 && number < 2 ** 31 / 1000) return number
    throw new InvalidArgumentError(seconds)
  }

const count =
  (words: Words) =>
  (text: string): number => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
    throw new InvalidArgumentError(words.count)
  }

const ordinal =
  (words: Words) =>
  (text: string): number => {
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
    throw new InvalidArgumentError(words.ordinal)
  }
