// Every file of the authors' can be read: line ends are those of the house, and TypeScript is TypeScript. Other
// rules read these files, so nothing else is said before.
import type { Course } from '../../format/manifest.ts'
import { lineAt, mistakeIn, read } from '../../stub/parse.ts'
import { filesIn, type Source } from '../files.ts'
import type { Problem } from '../report.ts'

/** What is wrong with the files of one folder. */
export const syntax = (course: Course, folder: string): Problem[] =>
  filesIn(course, folder, /\.(?:ts|md)$/).flatMap(file => [...lineEnds(file), ...mistakes(file)])

const lineEnds = (file: Source): Problem[] =>
  file.text.includes('\r')
    ? [
        file.problem(
          'has Windows line ends (CRLF): save it with LF, and let git keep them with "* text eol=lf" in .gitattributes',
          '\r',
        ),
      ]
    : []

function mistakes(file: Source): Problem[] {
  const mistake = file.path.endsWith('.ts') && mistakeIn(read(file.text))
  return mistake ? [file.problem(mistake.message, lineAt(file.text, mistake.offset))] : []
}
