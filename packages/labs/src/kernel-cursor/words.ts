// What the lab says of where one stands.
import type { Messages, Note } from '../messages/messages.ts'
import { greyOf, slid } from './kernel.ts'
import type { Pictures } from './pictures.ts'
import { allowed, fewest, puzzles } from './puzzles.ts'
import { boardOf, isOver, isSolved, presetOf, reached, type State } from './state.ts'

export function noteOn(state: State, { kernel }: Messages): Note {
  const board = boardOf(state)
  if (state.playing) {
    const preset = presetOf(board)
    return board.slides === 2 ? kernel.twoAreOne : preset ? kernel.presets[preset] : kernel.own
  }
  const puzzle = puzzles[state.task]!
  if (reached(state)) return kernel.reached
  if (isSolved(state)) return kernel.solved[puzzle.name]
  if (isOver(state)) return kernel.over(allowed(puzzle))
  if (puzzle.slides === 2 && board.slides === 1) return kernel.tooWide
  return board.edits === 0 ? kernel.ask(fewest(puzzle)) : kernel.goOn(fewest(puzzle))
}

/** How far yours and the wanted picture are apart: the mean over all pixels, as greys. */
export function difference(state: State, pictures: Pictures): number {
  const puzzle = puzzles[state.task]!
  const { picture, weights, slides } = boardOf(state)
  const mine = slid(pictures[picture], weights, slides).data
  const wanted = slid(pictures[picture], puzzle.weights, puzzle.slides).data
  let sum = 0
  for (let i = 0; i < mine.length; i++)
    sum += Math.abs(greyOf(mine[i]!, weights) - greyOf(wanted[i]!, puzzle.weights))
  return sum / mine.length
}
