// The pieces of a milestone: earlier exercises whose code runs inside it. For each piece one import
// line in the milestone's file names either the learner's file or the reference; switching rewrites
// that line, so that plain Node, the editor and the grader all see the same.
import { join } from 'node:path'
import { UserError } from '../error.ts'
import { exercisesOf, findExercise } from '../format/find.ts'
import type { Course, Exercise } from '../format/manifest.ts'
import { solution } from '../stub/files.ts'
import { importedFiles, relativeImport } from '../stub/imports.ts'
import { overwrite } from './backups.ts'
import { readBytes, readText, writeFile } from './disk.ts'
import { REFERENCE } from './layout.ts'
import { entryOf, type Progress } from './progress.ts'

export type PieceSource = 'yours' | 'reference'

export interface Piece {
  /** The id of the exercise that was built earlier. */
  id: string
  /** What the milestone's file imports now; null when it imports neither. */
  uses: PieceSource | null
  /** Whether the learner has solved that exercise. */
  solved: boolean
}

interface Place {
  dir: string
  course: Course
}

/** The name by which a milestone's file imports a piece. */
const nameOf = (milestone: Exercise, piece: Exercise, source: PieceSource): string =>
  relativeImport(milestone.file, source === 'yours' ? piece.file : `${REFERENCE}/${piece.file}`)

/** The name as the text quotes it, or null. Works in a file that does not parse, too. */
const quoted = (text: string, name: string): string | null =>
  [`'${name}'`, `"${name}"`].find(literal => text.includes(literal)) ?? null

/** The pieces of a milestone and where each comes from at present. */
export function pieces(
  milestone: Exercise,
  { dir, course, progress }: Place & { progress: Progress },
): Piece[] {
  const text = readText(join(dir, milestone.file)) ?? ''
  return milestone.pieces.map(id => {
    const piece = findExercise(course, id)
    const from = (source: PieceSource) => quoted(text, nameOf(milestone, piece, source)) !== null
    const uses = from('yours') ? 'yours' : from('reference') ? 'reference' : null
    return { id, uses, solved: entryOf(progress, id).solvedAt !== null }
  })
}

/**
 * Makes the milestone's file import a piece from the learner or from the reference.
 * @throws UserError when the file imports neither.
 */
export function switchPiece(
  milestone: Exercise,
  { dir, course, id, source }: Place & { id: string; source: PieceSource },
): void {
  const piece = findExercise(course, id)
  if (source === 'reference') writeReference(piece, { dir, course })
  // One character for each byte: names are ASCII, and of the rest every byte comes back as it was.
  const text = readBytes(join(dir, milestone.file))?.toString('latin1') ?? ''
  const wanted = nameOf(milestone, piece, source)
  if (quoted(text, wanted)) return
  const present = quoted(text, nameOf(milestone, piece, opposite(source)))
  if (!present) throw notImported(milestone, { id, wanted })
  overwrite(dir, milestone, Buffer.from(text.replace(present, `'${wanted}'`), 'latin1'))
}

const opposite = (source: PieceSource): PieceSource => (source === 'yours' ? 'reference' : 'yours')

const notImported = ({ id, file }: Exercise, piece: { id: string; wanted: string }): UserError =>
  new UserError(`${file} does not import ${piece.id}.`, {
    advice: `Import it from '${piece.wanted}', or begin the file anew: neuralings reset ${id}.`,
  })

/** Writes the solution of an exercise, and of those that it imports, to the folder of references. */
function writeReference(exercise: Exercise, { dir, course }: Place): void {
  const text = solution(course, exercise)
  const path = join(dir, REFERENCE, exercise.file)
  // The folder has the layout of the workspace, so relative imports lead from reference to reference.
  if (readText(path) !== text) writeFile(path, text)
  for (const file of importedFiles(text, exercise.file)) {
    const next = exercisesOf(course).find(candidate => candidate.file === file)
    if (next) writeReference(next, { dir, course })
  }
}
