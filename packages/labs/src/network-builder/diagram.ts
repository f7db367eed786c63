// The network itself: a column of neurons for each layer, a line for each weight. Blue lines add, orange and
// dashed ones take away; weak ones are left out.
import { Picture } from '@neuralings/plots'
import type { Canvas } from '../lab.ts'
import { sizesOf } from './setup.ts'
import type { Snapshot } from './surface.ts'

export function drawNetwork({ setup, moment }: Snapshot, canvas: Canvas): string[] {
  const picture = new Picture(canvas)
  const sizes = sizesOf(setup)
  const columnOf = (layer: number) =>
    2 + Math.round(((canvas.width - 5) * layer) / (sizes.length - 1))
  const rowOf = (layer: number, i: number) => Math.floor(((i + 0.5) * canvas.height) / sizes[layer])
  weightsOf(moment).forEach(({ layer, from, to, weight }) => {
    const start = [columnOf(layer) * 2 + 1, rowOf(layer, from) * 4 + 2] as const
    const end = [columnOf(layer + 1) * 2, rowOf(layer + 1, to) * 4 + 2] as const
    picture.path([start, end], weight > 0 ? { color: 'blue' } : { color: 'orange', dash: [2, 2] })
  })
  sizes.forEach((size, layer) => {
    for (let i = 0; i < size; i++)
      picture.put(columnOf(layer), rowOf(layer, i), canvas.ascii ? 'O' : '●')
  })
  return picture.toLines(canvas)
}

interface Weight {
  layer: number
  from: number
  to: number
  weight: number
}

/** The weights worth drawing, the strongest last: those of at least a quarter of the strongest in their layer. */
function weightsOf({ weights }: Snapshot['moment']): Weight[] {
  const matrices = Object.values(weights).filter(({ shape }) => shape.length === 2) // [out, in] each
  const all = matrices.flatMap((matrix, layer) => {
    const rows = matrix.toArray() as number[][]
    const strongest = Math.max(...rows.flat().map(Math.abs))
    return rows
      .flatMap((row, to) => row.map((weight, from) => ({ layer, from, to, weight })))
      .filter(({ weight }) => Math.abs(weight) >= strongest / 4)
  })
  return all.sort((a, b) => Math.abs(a.weight) - Math.abs(b.weight))
}
