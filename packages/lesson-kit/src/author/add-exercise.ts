// A new exercise at the end of a lesson, from the template of its kind.
import { join } from 'node:path'
import { UserError } from '../error.ts'
import type { Kind } from '../format/lesson.ts'
import { readText, writeFile } from '../workspace/disk.ts'
import { listed } from './listed.ts'
import { identifierOf, quoted, requireId, titleOf } from './names.ts'
import { copyTemplate, type Names } from './template.ts'

export interface NewExercise {
  /** Id of the lesson. */
  lesson: string
  name: string
  kind: Kind
  title?: string
  /** `lab` only. */
  lab?: string
}

const LAB = 'drag-the-line'

/** The folder of each kind's template; its function is called as the folder is. */
const TEMPLATES: Record<Kind, string> = {
  code: 'hookes-law',
  fix: 'pulls-back',
  predict: 'guess-the-force',
  derive: 'stored-energy',
  lab: 'play-with-it',
  milestone: 'find-the-stiffness',
}

/**
 * Makes the folder of an exercise, and lists it at the end of its lesson's `lesson.ts`. Gives the paths of the new files.
 * @throws UserError when a name is none, the lesson is not there, or the folder is.
 */
export function addExercise(root: string, exercise: NewExercise, templates: string): string[] {
  const { lesson, kind } = exercise
  const name = requireId('lesson add', exercise.name)
  const file = join(root, lesson, 'lesson.ts')
  const source = readText(file)
  if (source === null)
    throw new UserError(`There is no lesson "${lesson}".`, {
      advice: `Begin it: neuralings lesson new ${lesson}.`,
    })
  const template = TEMPLATES[kind]
  const title = exercise.title ?? titleOf(name)
  const files = copyTemplate(join(templates, 'springs', template), join(root, lesson, name), [
    ['springs/', `${lesson}/`],
    [template, name],
    [identifierOf(template), identifierOf(name)],
    ...labNames(root, exercise.lab),
  ])
  const task = join(root, lesson, name, 'task.md')
  writeFile(
    task,
    readText(task)!.replace(/^# .*/, () => `# ${title}`),
  )
  writeFile(file, listed(source, { name: 'exercises', entry: entry({ ...exercise, title }) }))
  return files
}

/** A lab of the lessons' own is asked of their list. */
function labNames(root: string, lab = LAB): Names {
  const own = readText(join(root, 'labs/labs.ts'))?.includes(`'${lab}'`)
  if (!own) return [[LAB, lab]]
  const imports = "import { labs } from '../../labs/labs.ts'"
  return [
    [`lab('${LAB}')`, `lab('${lab}', { among: labs })`],
    [LAB, lab],
    ["'@neuralings/labs'\n\n", `'@neuralings/labs'\n${imports}\n\n`],
    ['import { keys }', `${imports}\nimport { keys }`],
  ]
}

function entry({ name, kind, title, lab }: NewExercise & { title: string }): string {
  const fields = [
    `name: '${name}'`,
    `kind: '${kind}'`,
    `title: ${quoted(title)}`,
    ...(kind === 'fix' ? ["startsAs: 'pushes away'"] : []),
    ...(kind === 'lab' ? [`lab: '${lab ?? LAB}'`] : []),
  ]
  const line = `{ ${fields.join(', ')} }`
  return line.length < 95 ? line : `{\n${fields.map(field => `      ${field},\n`).join('')}    }`
}
