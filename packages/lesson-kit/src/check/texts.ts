// The texts of a course, and how long each may be.
import type { Exercise, Lesson } from '../format/manifest.ts'
import { closingFile } from '../prose.ts'

export interface Text {
  /** Relative to the course. */
  path: string
  /** Lines. */
  least: number
  most: number
  /** What a line in a block may take, where the program has a window of 80 columns. */
  columns: number
}

/** Across the window, and of its two sides: the task to the left, hints and what is said after a pass to the right. */
const room = { whole: 70, left: 38, right: 33 }

/** What is said at the end of the course. */
export const closingText: Text = { path: closingFile, least: 5, most: 60, columns: room.whole }

/** The story of a lesson. */
export const storyOf = ({ id }: Lesson): Text => ({
  path: `${id}/lesson.md`,
  least: 10,
  most: 120,
  columns: room.whole,
})

/** What is said of an exercise, in the order in which it is read. */
export const textsOf = ({ folder }: Exercise): Text[] => [
  { path: `${folder}/task.md`, least: 5, most: 60, columns: room.left },
  { path: `${folder}/hints.md`, least: 1, most: 60, columns: room.right },
  { path: `${folder}/debrief.md`, least: 1, most: 8, columns: room.right },
]

/** The text of a file of Markdown, its code left blank: lines stay where they are. */
export const withoutCode = (text: string): string =>
  text
    .replace(/^```[\s\S]*?^```/gm, blank)
    .replace(/(?<=\n\n)(?: {4}.*\n)+/g, blank)
    .replace(/`[^`\n]*`/g, blank)

const blank = (code: string): string => code.replace(/[^\n]/g, ' ')
