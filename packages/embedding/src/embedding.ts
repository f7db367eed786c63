// An embedding is a table with one vector for each token: a row is looked up, and the row learns. It does what a linear
// layer does for one-hot rows, without the multiplications by 0. PyTorch: nn.Embedding, F.embedding.

import { differentiable, type Variable } from '@neuralings/autograd'
import { Module, parameter } from '@neuralings/nn-mlp'
import {
  contiguous,
  type Rng,
  randn,
  refuseRange,
  requireCounts,
  requireOptions,
  requireRng,
  type Tensor,
} from '@neuralings/tensor'
import { gatherRows, scatterRows } from './rows.ts'

/** ids [...], weight [V, d] → [..., d]. */
const lookUp = differentiable(
  'embedding',
  (ids: Tensor, weight: Tensor, paddingIdx: number | null) => {
    checkTable(weight, paddingIdx)
    checkIds(ids, weight)
    return [gatherRows(weight, ids), null, g => scatterRows(g, { ids, weight, paddingIdx })]
  },
)

/**
 * `y = weight[ids]`: ids int32 of any shape [...], weight [V, d] → [..., d], one row for each id.
 *
 * A row that was looked up twice gets both gradients, added up; a row that was not gets 0, as does the row `paddingIdx`,
 * which stands for "nothing here":
 *
 *     dweight[v] = Σ g over all places where ids = v
 *
 * Throws unless every id is a whole number from 0 to V − 1.
 *
 * @example
 * const table = variable([[0, 0], [1, 10], [2, 20]])
 * const y = embedding(tensor([2, 1, 2], { dtype: 'int32' }), table)
 * console.log(y.toArray()) // [ [ 2, 20 ], [ 1, 10 ], [ 2, 20 ] ]
 * sum(y).backward()
 * console.log(table.grad?.toArray()) // [ [ 0, 0 ], [ 1, 1 ], [ 2, 2 ] ]
 */
export function embedding(
  ids: Variable | Tensor,
  weight: Variable | Tensor,
  options: { paddingIdx?: number | null } = {},
): Variable {
  const { paddingIdx = null } = requireOptions(options, 'embedding', ['paddingIdx'])
  return lookUp(ids, weight, paddingIdx)
}

function checkTable({ shape }: Tensor, paddingIdx: number | null): void {
  if (shape.length !== 2) {
    throw new RangeError(`embedding: expected a table of shape [V, d], got [${shape}]`)
  }
  if (paddingIdx !== null) checkPadding('embedding', paddingIdx, shape[0])
}

function checkPadding(owner: string, paddingIdx: number, length: number): void {
  if (Number.isInteger(paddingIdx) && paddingIdx >= 0 && paddingIdx < length) return
  refuseRange(owner, `a paddingIdx from 0 to ${length - 1}, or none`, paddingIdx)
}

/** Throws unless every id is a row of the table. */
function checkIds(ids: Tensor, weight: Tensor): void {
  const rows = contiguous(ids).data
  for (let i = 0; i < rows.length; i++) {
    if (rows[i] >= 0 && rows[i] < weight.shape[0] && Number.isInteger(rows[i])) continue
    refuseRange(
      'embedding',
      `ids from 0 to ${weight.shape[0] - 1} for a table [${weight.shape}]`,
      rows[i],
    )
  }
}

/**
 * A learnt vector for each of `numEmbeddings` tokens: int32 ids [...] → [..., embeddingDim]. `weight` [numEmbeddings,
 * embeddingDim] starts from the bell curve, N(0, 1), as in PyTorch. The row `paddingIdx`, if given, starts as zeros and
 * gets no gradient. Throws unless all sizes are whole numbers ≥ 1, and without an rng.
 *
 * @example
 * const layer = new Embedding(100, 8, { rng: createRng(0), paddingIdx: 0 })
 * const y = layer.forward(tensor([[5, 9, 0], [7, 0, 0]], { dtype: 'int32' }))
 * console.log(y.shape, y.at(1, 2, 3)) // [ 2, 3, 8 ] 0
 */
export class Embedding extends Module {
  weight: Variable
  readonly paddingIdx: number | null

  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    options: { rng: Rng; paddingIdx?: number | null },
  ) {
    super()
    requireCounts({ numEmbeddings, embeddingDim }, 'Embedding')
    const { rng, paddingIdx = null } = requireRng(options, 'Embedding', ['rng', 'paddingIdx'])
    if (paddingIdx !== null) checkPadding('Embedding', paddingIdx, numEmbeddings)
    const table = randn([numEmbeddings, embeddingDim], { rng })
    if (paddingIdx !== null) clearRow(table, paddingIdx)
    this.weight = parameter(table)
    this.paddingIdx = paddingIdx
  }

  override forward(ids: Variable | Tensor): Variable {
    return embedding(ids, this.weight, { paddingIdx: this.paddingIdx })
  }

  override toString(): string {
    const [numEmbeddings, embeddingDim] = this.weight.shape
    return `Embedding(${numEmbeddings}, ${embeddingDim})`
  }
}

function clearRow({ data, shape: [, d] }: Tensor, row: number): void {
  data.fill(0, row * d, (row + 1) * d)
}
