// The beam: all pulls to the left against all pulls to the right. It leans to the stronger side, and is level at rest.
import { textWidth } from '@neuralings/plots/text'
import { shown } from '../frame/text.ts'
import { pullsOf, sums } from './scene.ts'
import type { Strip } from './strip.ts'
import { isLevel } from './tasks.ts'
import { digitsOf } from './words.ts'

export function drawBeam({ state, plane: { picture }, inside, words }: Strip): void {
  const { left, right } = sums(pullsOf(state))
  const color = isLevel(state) ? 'green' : 'orange'
  const middle = Math.floor(picture.width / 2)
  const isLow = picture.height === 1
  const half = isLow ? 1 : Math.min(14, Math.floor(picture.width / 5))
  const row = isLow ? 0 : 1
  const [atLeft, atRight] = [left, right].map(sum => shown(sum, digitsOf(state)))
  const leftText = `${words.left} ${atLeft}`
  inside(middle - half - 1 - textWidth(leftText), row, leftText, color)
  inside(middle + half + 2, row, `${atRight} ${words.right}`, color)
  const lean = isLevel(state) ? 0 : Math.sign(right - left)
  if (isLow) {
    inside(middle, row, lean === 0 ? '▲' : lean < 0 ? '◂' : '▸', color)
    return
  }
  const drop = lean * Math.ceil(steepest * Math.min(1, Math.abs(right - left) / (left + right)))
  const [x, y] = [2 * middle + 1, 7]
  picture.path([[x - 2 * half, y - drop], [x, y], [x + 2 * half, y + drop]], { color, mark: '=' }) // biome-ignore format: stays a row
  inside(middle, 2, '▲', color)
}

/** How many dots an end goes down when all pulls are on one side. */
const steepest = 4
