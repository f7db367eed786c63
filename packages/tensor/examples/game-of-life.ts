// Conway's game of life (1970) without a loop over cells. A cell lives on with two or three neighbours, and is born with
// three. Windows of 3 × 3 around every cell count them all at once: this is how a convolution reads an image.

import { add, eq, mul, pad, sub, sum, type Tensor, tensor, unfold } from '@neuralings/tensor'

function next(cells: Tensor): Tensor {
  const framed = pad(cells, [
    [1, 1],
    [1, 1],
  ]) // [H+2, W+2]
  const rows = unfold(framed, { dim: 0, size: 3, step: 1 }) // [H, W+2, 3]
  const windows = unfold(rows, { dim: 1, size: 3, step: 1 }) // [H, W, 3, 3]
  const neighbours = sub(sum(windows, { dim: [2, 3] }), cells) // [H, W]
  return add(eq(neighbours, 3), mul(cells, eq(neighbours, 2)))
}

function draw(cells: Tensor): string {
  const rows = cells.toArray() as number[][]
  return rows.map(row => row.map(cell => (cell ? '#' : '.')).join(' ')).join('\n')
}

let glider = tensor([
  [0, 1, 0, 0, 0],
  [0, 0, 1, 0, 0],
  [1, 1, 1, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
])
for (let generation = 0; generation < 4; generation++) glider = next(glider)

// Four generations later it has moved down and to the right, and looks the same.
console.log(draw(glider))
// . . . . .
// . . # . .
// . . . # .
// . # # # .
// . . . . .
