// Writing a sentence with a transformer: the source is read once, then the likeliest token is appended, again and again,
// until the end is written. All sentences of a batch are written side by side. PyTorch has no function for it.

import { noGrad, type Variable } from '@neuralings/autograd'
import {
  argmax,
  refuseRange,
  requireCounts,
  requireOptions,
  scope,
  select,
  type Tensor,
  tensor,
} from '@neuralings/tensor'
import { checkAtRest } from './at-rest.ts'
import type { Transformer } from './transformer.ts'

/**
 * What `model` writes for each row of `source` [N, S]: ids up to `end`, which is left out, as is `start`, with which it
 * begins; at most `maxNewTokens`. Throws unless `source` is [N, S] and `maxNewTokens` a whole number ≥ 1, at most the
 * model's blockSize, and for a model that would drop numbers at random (call `eval()` first).
 *
 * @example
 * const sizes = { sourceVocabSize: 9, targetVocabSize: 9, blockSize: 8, embedDim: 8 }
 * const untrained = new Transformer({ ...sizes, layers: 1, heads: 2, rng: createRng(0) })
 * const source = tensor([[5, 3, 7], [8, 8, 4]], { dtype: 'int32' })
 * const sentences = translate(untrained, source, { start: 1, end: 2, maxNewTokens: 4 })
 * console.log(sentences.length, sentences.every(ids => ids.length <= 4)) // 2 true
 */
export function translate(
  model: Transformer,
  source: Tensor,
  options: { start: number; end: number; maxNewTokens: number },
): number[][] {
  requireOptions(options, 'translate', ['start', 'end', 'maxNewTokens'])
  const { start, end, maxNewTokens } = options
  if (source.shape.length !== 2)
    throw new RangeError(`translate: expected source ids of shape [N, S], got [${source.shape}]`)
  requireCounts({ maxNewTokens }, 'translate')
  checkAtRest('translate', model)
  if (maxNewTokens > model.blockSize) {
    const most = `at most the model’s ${model.blockSize}`
    refuseRange('translate', `maxNewTokens to be ${most}`, maxNewTokens)
  }
  const reading = scope(() => noGrad(() => model.encode(source)))
  const isDone = (row: number[]) => row.includes(end, 1)
  let rows = Array.from({ length: source.shape[0] }, () => [start])
  for (let n = 0; n < maxNewTokens && !rows.every(isDone); n++) {
    const target = tensor(rows, { dtype: 'int32' }) // [N, 1 + n]
    const next = scope(() => noGrad(() => likeliest(model.decode(target, reading))))
    rows = rows.map((row, i) => [...row, next[i]])
  }
  return rows.map(row => row.slice(1, isDone(row) ? row.indexOf(end, 1) : undefined))
}

/** For each row of logits [N, T, V], the id that is likeliest to come after its last token. */
function likeliest({ data }: Variable): number[] {
  return Array.from(argmax(select(data, { dim: 1, index: -1 }), { dim: -1 }).data)
}
