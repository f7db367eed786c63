// The command line: which words it knows, and what each is good for.
import { harmless } from '@neuralings/lesson-kit'
import { Command } from 'commander'
import { nearest } from '../course/find.ts'
import { AppError } from '../messages/app-error.ts'
import type { Messages } from '../messages/messages.ts'
import { thisCommand } from '../session/command-name.ts'
import { addAuthors, addLabs } from './author/commands.ts'
import { aboutPieces, addFiles } from './file-commands.ts'
import { examples, shared } from './words.ts'
import { wrongUse } from './wrong-use.ts'

/** What is wrong with a command is said in these words; the help is English. */
export function createProgram(version: string, { usage }: Messages): Command {
  const name = thisCommand()
  const program = new Command(name)
    .description('Learn how neural networks work by building them, in the terminal.')
    .version(version)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeErr: text => process.stderr.write(harmless(text)),
      outputError: (said, write) => write(wrongUse(said, usage)),
    })
    .option('-w, --workspace <dir>', 'the folder with your exercises (default: my-neuralings)')
    .option('--lessons <dir>', 'a folder with another course')
    .option('--lang <language>', 'en or zh-CN (default: as you last chose, or your system’s)')
    .option('--ascii', 'draw with ASCII only')
    .option('--plain', 'plain text, no screen')
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'what a command is good for')
    .exitOverride()
    .addHelpText('after', examples('neuralings', 'neuralings check functions/straight-line --json'))
    .addHelpText(
      'after',
      '\nExit codes: 0 passed, 1 not passed, 2 wrong use, 3 trouble with the machine.',
    )
    .showHelpAfterError(usage.showsAll(`${name} --help`))
  addChecking(program)
  addTexts(program)
  addFiles(program, usage)
  addAuthors(program)
  for (const command of program.commands)
    command.showHelpAfterError(usage.showsOne(`${name} ${command.name()} --help`))
  return program
    .allowExcessArguments()
    .addHelpText('beforeAll', () => complain(program))
    .action(async (_, command: Command) => {
      complain(command)
      await (await import('./open.ts')).open(shared(command))
    })
}

/**
 * Nothing to complain of without a first word: the commands know theirs, and this one needs none.
 * @throws UserError for a word that is no command.
 */
function complain(command: Command): string {
  const [word] = command.args
  const names = ['help', ...command.commands.map(one => one.name())]
  if (word === undefined || word.startsWith('-') || names.includes(word)) return ''
  const close = nearest(word, names)
  throw new AppError(errors => ({
    message: errors.noCommand(word),
    advice: close
      ? errors.didYouMean(`${thisCommand()} ${close}`)
      : errors.helpShows(`${thisCommand()} --help`),
  }))
}

function addChecking(program: Command): void {
  program
    .command('init [dir]')
    .description('make a workspace (default: my-neuralings)')
    .addHelpText('after', examples('neuralings init', 'neuralings init ~/learning/nets'))
    .action(async (dir, _, command) => (await import('./init.ts')).init(dir, shared(command)))
  program
    .command('list')
    .description('all exercises and how they stand')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('neuralings list', 'neuralings list --json'))
    .action(async (_, command) => (await import('./list.ts')).list(shared(command)))
  program
    .command('check [id...]')
    .description('check your files: exercises or whole lessons (default: the exercise you are at)')
    .option('--all', 'every exercise')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples(
        'neuralings check',
        'neuralings check functions',
        'neuralings check functions/straight-line --json',
        'neuralings check --all',
      ),
    )
    .addHelpText('after', aboutPieces)
    .action(async (ids, _, command) => (await import('./check.ts')).check(ids, shared(command)))
}

function addTexts(program: Command): void {
  program
    .command('story [lesson]')
    .description('the story of a lesson (default: of the one you are in)')
    .addHelpText('after', examples('neuralings story', 'neuralings story functions'))
    .action(async (id, _, command) => (await import('./story.ts')).showStory(id, shared(command)))
  program
    .command('task [id]')
    .description('what to do in an exercise, and how to go on')
    .addHelpText('after', examples('neuralings task', 'neuralings task straight-line'))
    .action(async (id, _, command) => (await import('./task.ts')).showTask(id, shared(command)))
  const lab = program
    .command('lab [name] [key...]')
    .description('a lab in sentences, after these keys (default: that of the exercise you are at)')
    .addHelpText(
      'after',
      examples('neuralings lab drag-the-line', 'neuralings lab drag-the-line right*5 down*2 f'),
    )
    .action(async (name, keys, _, command) =>
      (await import('./lab.ts')).useLab(name, keys, shared(command)),
    )
  addLabs(lab)
  program
    .command('hint [id]')
    .description('the next hint')
    .addHelpText('after', examples('neuralings hint', 'neuralings hint straight-line'))
    .action(async (id, _, command) => (await import('./texts.ts')).hint(id, shared(command)))
  program
    .command('solution [id]')
    .description('a solution')
    .addHelpText(
      'after',
      examples('neuralings solution', 'neuralings solution straight-line > mine.ts'),
    )
    .action(async (id, _, command) =>
      (await import('./texts.ts')).showSolution(id, shared(command)),
    )
  program
    .command('review [answer]')
    .description('a short question about what was hard, when one is due')
    .addHelpText('after', examples('neuralings review', 'neuralings review 2'))
    .action(async (answer, _, command) =>
      (await import('./review.ts')).review(answer, shared(command)),
    )
  program
    .command('next')
    .description('go on to the next exercise')
    .addHelpText('after', examples('neuralings next'))
    .action(async (_, command) => (await import('./go-on.ts')).goOn(shared(command)))
}
