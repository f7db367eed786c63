// What the kernel slides over: a digit, three photographs, and a single bright pixel.
import { loadDigits } from '@neuralings/datasets/digits'
import { photographs } from '@neuralings/datasets/photographs'
import { select, slice, type Tensor, tensor, zeros } from '@neuralings/tensor'

export const pictureNames = ['seven', 'house', 'flower', 'cat', 'dot'] as const
export type PictureName = (typeof pictureNames)[number]
export type Pictures = Record<PictureName, Tensor>

export async function loadPictures(): Promise<Pictures> {
  const { house, flower, cat } = photographs()
  const dot = zeros([24, 24])
  dot.data[12 * 24 + 12] = 1
  const small = { house: halved(house), flower: halved(flower), cat: halved(cat) }
  return { seven: await loadSeven(), ...small, dot }
}

/** The first seven of the digits, without the margin that all of them have. */
async function loadSeven(): Promise<Tensor> {
  const { images, labels } = (await loadDigits()).train
  const index = (labels.toArray() as number[]).indexOf(7)
  const pixels = select(images, { dim: 0, index }).toArray() as number[]
  const rows = Array.from({ length: 28 }, (_, row) => pixels.slice(row * 28, (row + 1) * 28))
  return slice(tensor(rows), [[2, 26], [2, 26]]) // biome-ignore format: stays a row
}

/** Four pixels become their mean: [64, 96] → [32, 48]. */
function halved(photograph: Tensor): Tensor {
  const pixels = photograph.toArray() as number[][]
  const mean = (row: number, column: number) =>
    (pixels[row]![column]! + pixels[row]![column + 1]! + pixels[row + 1]![column]! + pixels[row + 1]![column + 1]!) / 4 // biome-ignore format: one line
  return tensor(
    Array.from({ length: 32 }, (_, i) => Array.from({ length: 48 }, (_, j) => mean(2 * i, 2 * j))),
  )
}
