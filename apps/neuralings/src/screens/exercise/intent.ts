// What a key of the exercise screen asks for. What needs the disk or the terminal is carried out by the app.
import type { Move } from './state.ts'

export type ExerciseIntent =
  | 'edit'
  | 'editor'
  | 'hint'
  | 'tests'
  | 'solution'
  | 'run'
  | 'train'
  | 'next'
  | 'previous'
  | 'map'
  | 'story' // biome-ignore format: a list
  | 'reset'
  | 'undo'
  | 'lab'
  | 'focus'
  | 'help'
  | 'quit'
  | 'yes'
  | 'no' // biome-ignore format: a list
  | { scroll: Move }
  | { piece: number }
  | { typed: string }
  | { editor: string }
