// Five pictures of which only what a kernel made of them is shown. The last one has been slid over twice.
import { inOneSlide, presets, untouched, type Weights } from './kernel.ts'
import type { PictureName } from './pictures.ts'

export interface Puzzle {
  name: 'moved' | 'edges' | 'blur' | 'sharpen' | 'twice'
  picture: PictureName
  weights: Weights
  slides: 1 | 2
}

export const puzzles: readonly Puzzle[] = [
  { name: 'moved', picture: 'seven', weights: [0, 0, 0, 1, 0, 0, 0, 0, 0], slides: 1 },
  { name: 'edges', picture: 'house', weights: [0, 0, 0, -1, 0, 1, 0, 0, 0], slides: 1 },
  { name: 'blur', picture: 'flower', weights: presets.blur, slides: 1 },
  { name: 'sharpen', picture: 'cat', weights: presets.sharpen, slides: 1 },
  { name: 'twice', picture: 'house', weights: [0, 0, 0, 1, 1, 1, 0, 0, 0], slides: 2 },
]

/** How many weights differ from those that one begins with. */
export const fewest = ({ weights }: Puzzle): number =>
  weights.filter((weight, i) => weight !== untouched[i]).length

/** How many edits there are: a few more than it takes. */
export const allowed = (puzzle: Puzzle): number => fewest(puzzle) + 3

/** Whether these weights do the same to every picture. */
export function solves(
  puzzle: Puzzle,
  { weights, slides }: { weights: Weights; slides: number },
): boolean {
  const wanted = inOneSlide(puzzle.weights, puzzle.slides).flat()
  const found = inOneSlide(weights, slides).flat()
  return found.every((weight, i) => Math.abs(weight - wanted[i]!) < 1e-9)
}
