// What a stub takes from other exercises is what its task speaks of: by the exercise, as `networks/layer`, or by
// the names that it imports. So nobody meets a function in the file that they have not been told of.
import type { Course, Exercise } from '../../format/manifest.ts'
import { authoredStarter } from '../../stub/files.ts'
import { importedFile } from '../../stub/imports.ts'
import { type Node, parse } from '../../stub/parse.ts'
import { sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

export function toldImports(course: Course, exercise: Exercise): Problem[] {
  const task = sourceFile(course, `${exercise.folder}/task.md`)
  const statements = parse(authoredStarter(course, exercise)).program.body as unknown as Node[]
  if (!task) return []
  return statements
    .filter(({ type }) => type === 'ImportDeclaration')
    .flatMap(node => {
      const file = importedFile(exercise, String((node.source as Node).value))
      const id = file?.replace(/\.ts$/, '')
      if (!id || isTold(task.text, id, namesOf(node))) return []
      const names = namesOf(node).join(', ')
      return [
        task.problem(
          `does not say that the file imports ${names} from ${id}: name ${id}, or what is imported`,
        ),
      ]
    })
}

const namesOf = (node: Node): string[] =>
  (node.specifiers as Node[]).map(({ local }) => String((local as Node).name))

function isTold(text: string, id: string, names: string[]): boolean {
  const says = (name: string) => new RegExp(`\\b${name}\\b`).test(text)
  return text.includes(id) || text.includes(`${id.split('/')[1]}.ts`) || names.every(says)
}
