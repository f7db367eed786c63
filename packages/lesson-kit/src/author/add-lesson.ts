// A new lesson with one exercise, in its place in course.ts.
import { join } from 'node:path'
import { UserError } from '../error.ts'
import { readText, writeFile } from '../workspace/disk.ts'
import { addExercise } from './add-exercise.ts'
import { imported, listed } from './listed.ts'
import { identifierOf, quoted, requireId, titleOf } from './names.ts'
import { publish } from './publish.ts'
import { copyTemplate } from './template.ts'

export interface NewLesson {
  id: string
  title?: string
  /** Concepts. Default: one that is called as the lesson is. */
  teaches?: readonly string[]
}

/**
 * Makes the folder of a lesson from the folder `templates`, and lists it in the `course.ts` of `root`: in the place that
 * was planned for it, or at the end. Gives the paths of the new files.
 * @throws UserError when the id is none, or the folder is there already.
 */
export function addLesson(root: string, lesson: NewLesson, templates: string): string[] {
  const id = requireId('lesson new', lesson.id)
  const title = lesson.title ?? titleOf(id)
  const files = copyTemplate(join(templates, 'springs'), join(root, id), [
    [`id: 'springs'`, `id: '${id}'`],
    [`'Springs'`, quoted(title)],
    [`'springs'`, (lesson.teaches ?? [id]).map(quoted).join(', ')],
    ['# Springs', `# ${title}`],
  ])
  enter(root, id)
  const first = {
    lesson: id,
    name: 'hookes-law',
    kind: 'code',
    title: 'The law of the spring',
  } as const
  return [...files, ...addExercise(root, first, templates)]
}

function enter(root: string, id: string): void {
  const file = join(root, 'course.ts')
  const source = readText(file)
  if (source === null) throw new UserError(`There is no ${file}.`)
  const name = identifierOf(id)
  const isPlanned = (element: string) => /^planned\(\{\s*id: '([^']*)'/.exec(element)?.[1] === id
  const course = listed(source, { name: 'lessons', entry: name, replaces: isPlanned })
  writeFile(file, imported(course, `import ${name} from './${id}/lesson.ts'`))
  publish(root, id)
}
