// A folder of lessons of one's own, to be read beside the course: a package for npm, ready to be checked, built and packed.
import { join, resolve } from 'node:path'
import { UserError } from '../error.ts'
import type { Course } from '../format/manifest.ts'
import { kindOf, readText, writeFile } from '../workspace/disk.ts'
import { linkOwn, linkPackages, packagesOf } from '../workspace/links.ts'
import { TSCONFIG } from '../workspace/skeleton.ts'
import { addLesson, type NewLesson } from './add-lesson.ts'

const COURSE = `import { defineCourse } from '@neuralings/lesson-kit'

export default defineCourse({
  beside: true, // the lessons of neuralings come first
  lessons: [],
})
`

/** What a template imports. */
const NEEDED = ['lesson-kit', 'labs', 'plots', 'tensor'].map(name => `@neuralings/${name}`)

/**
 * Makes a pack with one lesson in the new folder `dir`. Its packages are those of `course`, linked, so nothing need be
 * installed to begin. Gives the paths of the new files.
 * @throws UserError when the folder is there already.
 */
export function newPack(dir: string, lesson: NewLesson, { course, templates }: Base): string[] {
  const root = resolve(dir)
  if (kindOf(root) !== 'nothing') throw new UserError(`${root} is there already.`)
  const files = Object.entries(skeleton(lesson.id, versions(course)))
  for (const [name, text] of files) writeFile(join(root, name), text)
  linkPackages(root, course)
  linkOwn(root, 'vitest')
  return [...files.map(([name]) => join(root, name)), ...addLesson(root, lesson, templates)]
}

interface Base {
  course: Course
  templates: string
}

function versions(course: Course): Record<string, string> {
  const needed = packagesOf(course).filter(({ name }) => NEEDED.includes(name))
  const versionOf = (folder: string) => JSON.parse(readText(join(folder, 'package.json'))!).version
  return Object.fromEntries(needed.map(({ name, folder }) => [name, `^${versionOf(folder)}`]))
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const skeleton = (id: string, dependencies: Record<string, string>): Record<string, string> => ({
  'package.json': json({
    name: `neuralings-${id}`,
    version: '0.1.0',
    description: 'Lessons for neuralings',
    keywords: ['neuralings-lessons'],
    license: 'MIT',
    type: 'module',
    files: ['course.ts', 'dist'],
    scripts: { check: 'npx neuralings lesson check', prepack: 'npx neuralings lesson build' },
    dependencies,
    devDependencies: { typescript: '^7.0.2' },
  }),
  'tsconfig.json': json(TSCONFIG),
  '.gitignore': 'node_modules/\ndist/\n',
  'course.ts': COURSE,
  'README.md': readme(id),
})

const readme = (id: string): string => `# neuralings-${id}

Lessons for [neuralings](https://www.npmjs.com/package/neuralings).

\`\`\`sh
npm install                           # the compiler, which tells the check about types
npx neuralings lesson preview ${id}    # as a learner sees it, anew at every save
npx neuralings lesson add ${id} my-idea --kind predict
npx neuralings lesson check           # solutions, tests, mutants, texts
npx neuralings lesson build           # dist, which readers need
npm pack
\`\`\`

Whoever has installed it names it in a file \`neuralings.json\` beside their workspace, or with \`--lessons\`:

\`\`\`json
{ "lessons": ["neuralings-${id}"] }
\`\`\`
`
