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
import { readText, writeText } from './disk.ts'
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

export interface Place {
  dir: string
  course: Course
}

const importOf = (milestone: Exercise, piece: Exercise, source: PieceSource): string =>
  relativeImport(milestone.file, source === 'yours' ? piece.file : `${REFERENCE}/${piece.file}`)

const REFERENCE = '.neuralings/reference'

/** A regular expression for `from '../networks/layer.ts'`: it works in a file that does not parse, too. */
const importing = (name: string): RegExp => new RegExp(`(from\\s*)(['"])${RegExp.escape(name)}\\2`)

/** The pieces of a milestone and where each comes from at present. */
export function pieces(
  milestone: Exercise,
  { dir, course, progress }: Place & { progress: Progress },
): Piece[] {
  const text = readText(join(dir, milestone.file)) ?? ''
  return milestone.pieces.map(id => {
    const piece = findExercise(course, id)
    const imports = (source: PieceSource) =>
      importing(importOf(milestone, piece, source)).test(text)
    const uses = imports('yours') ? 'yours' : imports('reference') ? 'reference' : null
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
  const text = readText(join(dir, milestone.file)) ?? ''
  const wanted = importOf(milestone, piece, source)
  if (importing(wanted).test(text)) return
  const present = importing(importOf(milestone, piece, source === 'yours' ? 'reference' : 'yours'))
  if (!present.test(text)) {
    throw new UserError(`${milestone.file} does not import ${id}.`, {
      advice: `Write an import from '${wanted}', or begin the file anew: neuralings reset ${milestone.id}.`,
    })
  }
  overwrite(
    dir,
    milestone,
    text.replace(present, (_, from, quote) => `${from}${quote}${wanted}${quote}`),
  )
}

/** Writes the solution of an exercise, and of those that it imports, to the folder of references. */
function writeReference(exercise: Exercise, { dir, course }: Place): void {
  const text = solution(course, exercise)
  const path = join(dir, REFERENCE, exercise.file)
  // The folder has the layout of the workspace, so relative imports lead from reference to reference.
  if (readText(path) !== text) writeText(path, text)
  for (const file of importedFiles(text, exercise.file)) {
    const next = exercisesOf(course).find(candidate => candidate.file === file)
    if (next) writeReference(next, { dir, course })
  }
}
