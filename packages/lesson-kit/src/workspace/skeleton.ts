// The files of a new workspace that are not exercises.
import type { Course } from '../format/manifest.ts'
import { kitWords } from '../translation/verdict-words.ts'
import { translate } from '../translation/words.ts'

const PACKAGE = { name: 'my-neuralings', private: true, type: 'module' }

/** dom is for the type of console; nothing else of a browser is meant. */
export const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'dom'],
  module: 'nodenext',
  types: [],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
}

export const TSCONFIG = { compilerOptions, exclude: ['node_modules', '.neuralings'] }

const GITIGNORE = `node_modules/
.neuralings/backups/
.neuralings/checkpoints/
.neuralings/lock/
`

const readme = (course: Course, command: string): string => `# My neuralings

Your workspace for the neuralings course: plain files, for any editor.

- Each exercise is one file. Open it, do what its \`todo:\` says, and save.
- \`${command}\` in this folder opens the course and checks your file at every save.
- \`${command} check\` checks without a screen, \`${command} hint\` gives a hint.
- What you solved is kept in \`.neuralings/progress.json\`.
- Older versions of your files are kept in \`.neuralings/backups/\`.

| lesson | exercises |
|---|---|
${course.lessons.map(({ id, title, exercises }) => `| ${title} (\`${id}/\`) | ${exercises.length} |`).join('\n')}
`

/** Line by line in the language of the course, whose titles are so already. */
function told(text: string, { lang }: Course): string {
  const words = kitWords(lang)
  return text
    .split('\n')
    .map(line => translate(line, words))
    .join('\n')
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** File name to text. `command`: what runs the program in this folder. */
export const skeleton = (course: Course, command: string): Record<string, string> => ({
  'package.json': json(PACKAGE),
  'tsconfig.json': json(TSCONFIG),
  '.gitignore': GITIGNORE,
  'README.md': told(readme(course, command), course),
})
