// Which lessons there are: those that the program came with, and those of packs, beside them or in their place.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Course, packsNamedIn, readManifest, withPacks } from '@neuralings/lesson-kit'

/** Where the lessons that this program came with are. */
export const courseFolder = (): string =>
  dirname(fileURLToPath(import.meta.resolve('@neuralings/lessons/package.json')))

/**
 * The course with the pack that was named with `--lessons`, or with those that a neuralings.json names: that of the
 * workspace, or of the folder that we stand in.
 * @throws UserError when a pack cannot be read.
 */
export function openCourse(named: string | undefined, workspace: string): Course {
  const folders = named === undefined ? configured(workspace) : [named]
  return withPacks(readManifest(courseFolder()), folders.map(readManifest))
}

function configured(workspace: string): string[] {
  const inWorkspace = packsNamedIn(workspace)
  return inWorkspace.length > 0 ? inWorkspace : packsNamedIn(process.cwd())
}
