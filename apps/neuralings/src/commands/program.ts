// The command line: which words it knows, and what each is good for.
import { UserError } from '@neuralings/lesson-kit'
import { Command, InvalidArgumentError } from 'commander'
import { nearest } from '../course/find.ts'

export function createProgram(version: string): Command {
  const program = new Command('neuralings')
    .description('Learn how neural networks work by building them, in the terminal.')
    .version(version)
    .configureHelp({ showGlobalOptions: true })
    .option('-w, --workspace <dir>', 'the folder with your exercises (default: my-neuralings)')
    .option('--lessons <dir>', 'a folder with another course')
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
    .addHelpText('after', 'In a clone of the project, type pnpm neuralings for neuralings.')
    .showHelpAfterError('neuralings --help shows what there is.')
  for (const add of [addChecking, addTexts, addFiles, addAuthors]) add(program)
  for (const command of program.commands)
    command.showHelpAfterError(`neuralings ${command.name()} --help shows what it takes.`)
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
  throw new UserError(`There is no command "${word}".`, {
    advice: close ? `Did you mean neuralings ${close}?` : 'neuralings --help shows them all.',
  })
}

const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map(line => `  $ ${line}`).join('\n')}`

function above0(text: string): number {
  const number = Number(text)
  if (number > 0 && number < 2 ** 31 / 1000) return number
  throw new InvalidArgumentError('It should be a number of seconds above 0.')
}

function ordinal(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It should be a number of the list: 1 is the latest.')
}

const shared = (command: Command) => command.optsWithGlobals()

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
    .action(async (ids, _, command) => (await import('./check.ts')).check(ids, shared(command)))
}

function addTexts(program: Command): void {
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
    .command('next')
    .description('go on to the next exercise')
    .addHelpText('after', examples('neuralings next'))
    .action(async (_, command) => (await import('./go-on.ts')).goOn(shared(command)))
}

function addFiles(program: Command): void {
  program
    .command('run [id]')
    .description('run your file with Node and see what it prints')
    .option('--deadline <seconds>', 'stop it after so long (default: as when it is graded)', above0)
    .addHelpText('after', examples('neuralings run', 'neuralings run straight-line --deadline 600'))
    .action(async (id, _, command) => (await import('./run.ts')).run(id, shared(command)))
  program
    .command('reset [id]')
    .description('start a file anew; yours is kept')
    .addHelpText('after', examples('neuralings reset straight-line'))
    .action(async (id, _, command) => (await import('./files.ts')).reset(id, shared(command)))
  program
    .command('undo [id]')
    .description('bring back a file as it was before it was overwritten')
    .option('--list', 'show what is kept of it')
    .option('--to <number>', 'bring back this one of the list (default: the latest)', ordinal)
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

function addAuthors(program: Command): void {
  program
    .command('lesson')
    .description('for authors of lessons')
    .command('check [id...]')
    .description('check lessons or exercises: solutions, tests, mutants, texts (default: all)')
    .option('--all', 'every lesson')
    .option('--json', 'as JSON')
    .option('--fresh', 'forget what was found in order before')
    .addHelpText(
      'after',
      examples('neuralings lesson check functions', 'neuralings lesson check --all --json'),
    )
    .action(async (ids, _, command) =>
      (await import('./lesson-check.ts')).lessonCheck(ids, shared(command)),
    )
}
