// What flows through a transformer of fresh weights, place by place: real numbers, before anything has been learnt.
import { relu, softmax } from '@neuralings/activations'
import { add, div, maskedFill, matmul, noGrad, permute, reshape, take, transpose, type Variable, variable } from '@neuralings/autograd' // biome-ignore format: one line
import { layerNorm } from '@neuralings/nn-mlp'
import { createRng, eq, ones, type Rng, randn, tensor, tril } from '@neuralings/tensor'
import { type Half, sizes } from './nodes.ts'

const { read, written, width, heads, inside, signs } = sizes

/** Rows of numbers by the id of their place; where there are heads, those of the first. */
export type Flow = Readonly<Record<string, readonly (readonly number[])[]>>

export function createFlow(): Flow {
  const rng = createRng(3)
  const flow: Record<string, number[][]> = {}
  noGrad(() => {
    const memory = half('encoder', read, { rng, flow })
    half('decoder', written, { rng, flow, memory })
  })
  return flow
}

interface Course {
  rng: Rng
  flow: Record<string, number[][]>
  memory?: Variable
}

function half(name: Half, length: number, { rng, flow, memory }: Course): Variable {
  const keep = (place: string, x: Variable): Variable => {
    const numbers = x.data.toArray() as number[] | number[][] | number[][][]
    flow[`${name}/${place}`] = rowsOf(numbers)
    return x
  }
  const table = (inputs: number, outputs: number) =>
    variable(randn([inputs, outputs], { rng, std: 1 / Math.sqrt(inputs) }))
  const layer = (x: Variable, outputs: number = width) => matmul(x, table(x.shape[1]!, outputs))
  const split = (x: Variable) => permute(reshape(x, [x.shape[0]!, heads, width / heads]), [1, 0, 2]) // [H, T, d]
  const ids = Array.from({ length }, () => rng.integer(0, signs))
  keep('ids', variable(ids))
  const rows = keep('rows', take(table(signs, width), { index: tensor(ids, { dtype: 'int32' }) }))
  const x = keep('places', add(rows, variable(placesOf(length))))
  const ordered = keep('ordered', layerNorm(x))
  const [q, k, v] = [layer(ordered), layer(ordered), layer(ordered)].map(split)
  if (name === 'encoder') keep('queries', q!)
  const mask = name === 'decoder' ? tril(ones([length, length])) : null
  const own = scoresOf(q!, k!, mask)
  keep('scores', own)
  const heard = layer(merged(matmul(own, v!)))
  if (name === 'encoder') keep('heard', heard)
  let h = keep('asked', add(x, heard))
  if (memory) {
    const asking = keep('queries', split(layer(layerNorm(h))))
    const keys = keep('keys', split(layer(memory)))
    const cross = keep('cross', scoresOf(asking, keys, null))
    h = keep('told', add(h, layer(merged(matmul(cross, split(layer(memory)))))))
  }
  const wide = keep('up', relu(layer(layerNorm(h), inside)))
  const down = layer(wide)
  if (name === 'encoder') keep('down', down)
  const thought = keep('thought', add(h, down))
  keep('block', thought)
  const norm = keep('norm', layerNorm(thought))
  if (name === 'decoder') keep('out', layer(norm, signs))
  return norm
}

/** Shares of each question among the keys: [H, queries, keys]. */
function scoresOf(q: Variable, k: Variable, mask: ReturnType<typeof tril> | null): Variable {
  const scores = div(matmul(q, transpose(k)), Math.sqrt(width / heads))
  return softmax(mask ? maskedFill(scores, eq(mask, 0), -Infinity) : scores, { dim: -1 })
}

const merged = (x: Variable): Variable => reshape(permute(x, [1, 0, 2]), [x.shape[1]!, width])

const placesOf = (length: number) =>
  Array.from({ length }, (_, p) =>
    Array.from({ length: width }, (_, c) => {
      const angle = p / 10000 ** ((c - (c % 2)) / width)
      return c % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
    }),
  )

function rowsOf(numbers: number[] | number[][] | number[][][]): number[][] {
  if (typeof numbers[0] === 'number') return (numbers as number[]).map(v => [v])
  const rows = numbers as number[][] | number[][][]
  return typeof rows[0]![0] === 'number' ? (rows as number[][]) : (rows as number[][][])[0]!
}
