// The commands for authors of lessons: begin one, look at it as a learner does, and let it be checked.
import { kinds } from '@neuralings/lesson-kit'
import { type Command, Option } from 'commander'
import { aboutPieces } from '../file-commands.ts'
import { examples, shared } from '../words.ts'

export function addAuthors(program: Command): void {
  const lesson = program.command('lesson').description('for authors of lessons')
  addMaking(lesson)
  addLooking(lesson)
  addTranslating(lesson)
  addBuilding(lesson)
  lesson
    .command('check [id...]')
    .description('check lessons or exercises: solutions, tests, mutants, texts (default: all)')
    .option('--all', 'every lesson')
    .option('--json', 'as JSON')
    .option('--fresh', 'forget what was found in order before')
    .option('--watch', 'go on, and check anew whatever is saved')
    .addHelpText(
      'after',
      examples(
        'neuralings lesson check functions',
        'neuralings lesson check functions --watch',
        'neuralings lesson check --all --json',
      ),
    )
    .addHelpText('after', aboutPieces)
    .action(async (ids, _, command) =>
      (await import('./check.ts')).lessonCheck(ids, shared(command)),
    )
}

function addMaking(lesson: Command): void {
  lesson
    .command('new <id>')
    .description('begin a lesson: a folder that passes the check as it is')
    .option('--title <text>', 'what it is called (default: made of the id)')
    .option('--pack', 'in a folder of its own, a package of lessons beside the course')
    .addHelpText(
      'after',
      examples(
        'neuralings lesson new springs --title "How springs pull"',
        'neuralings lesson new springs --pack',
      ),
    )
    .action(async (id, _, command) => (await import('./new.ts')).newLesson(id, shared(command)))
  lesson
    .command('add <lesson> <exercise>')
    .description('begin an exercise at the end of a lesson')
    .addOption(new Option('--kind <kind>', 'what the learner does (default: code)').choices(kinds))
    .option('--title <text>', 'what it is called (default: made of its name)')
    .option('--lab <name>', 'for the kind lab: which')
    .addHelpText(
      'after',
      examples(
        'neuralings lesson add springs stored-energy --kind derive',
        'neuralings lesson add functions play --kind lab --lab drag-the-line',
      ),
    )
    .action(async (lesson, name, _, command) =>
      (await import('./new.ts')).newExercise(lesson, name, shared(command)),
    )
}

function addTranslating(lesson: Command): void {
  lesson
    .command('translate <id...>')
    .description(
      'lay out the words of lessons that are still to be translated, and list what is left',
    )
    .option('--to <language>', 'the language (default: zh-CN)')
    .addHelpText('after', examples('neuralings lesson translate functions'))
    .action(async (ids, _, command) =>
      (await import('./translate.ts')).lessonTranslate(ids, shared(command)),
    )
  lesson
    .command('translated <id...>')
    .description('note that the translations of lessons tell what the English texts tell today')
    .option('--to <language>', 'the language (default: zh-CN)')
    .addHelpText('after', examples('neuralings lesson translated functions'))
    .action(async (ids, _, command) =>
      (await import('./translate.ts')).lessonTranslated(ids, shared(command)),
    )
}

function addBuilding(lesson: Command): void {
  lesson
    .command('build')
    .description('build dist, from which a course is read')
    .addHelpText('after', examples('neuralings lesson build'))
    .action(async (_, command) => (await import('./build.ts')).build(shared(command)))
}

/** A lab is opened with `lab`; this begins one. */
export function addLabs(lab: Command): void {
  lab
    .command('new <name>')
    .description('for authors: begin a lab')
    .addHelpText('after', examples('neuralings lab new turn-the-dial'))
    .action(async (name, _, command) => (await import('./new.ts')).newLab(name, shared(command)))
}

function addLooking(lesson: Command): void {
  lesson
    .command('show <id>')
    .description('a story, or an exercise with its file and hints, as a learner sees it')
    .option('--width <columns>', 'how wide (default: 78, as in a window of 80)', Number)
    .addHelpText(
      'after',
      examples(
        'neuralings lesson show functions',
        'neuralings lesson show straight-line --lang zh-CN',
      ),
    )
    .action(async (id, _, command) => (await import('./show.ts')).show(id, shared(command)))
  lesson
    .command('preview [id]')
    .description('open a lesson or an exercise in the program, anew whenever something is saved')
    .addHelpText(
      'after',
      examples('neuralings lesson preview functions', 'neuralings lesson preview straight-line'),
    )
    .action(async (id, _, command) => (await import('./preview.ts')).preview(id, shared(command)))
}
