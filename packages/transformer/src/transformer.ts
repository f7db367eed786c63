// The transformer: an encoder reads a sentence, a decoder writes another one, word by word. It was made to translate.
// PyTorch: nn.Transformer is the part between the embeddings and the logits; its names are those of `encoder` and `decoder`.

import { mul, type Variable } from '@neuralings/autograd'
import { Embedding } from '@neuralings/embedding'
import { Dropout, linear, Module } from '@neuralings/nn-mlp'
import {
  copyInto,
  div,
  type Rng,
  requireCounts,
  requireOptions,
  requireRng,
  type Tensor,
} from '@neuralings/tensor'
import { Decoder, type Reading } from './decoder.ts'
import { Encoder, type LayerOptions, layerOptionNames } from './encoder.ts'
import { paddingMask } from './masks.ts'
import { SinusoidalPositions } from './positions/sinusoidal.ts'

export interface TransformerOptions extends LayerOptions {
  /** How many different tokens there are to read, and to write. */
  sourceVocabSize: number
  targetVocabSize: number
  /** The largest number of tokens in a sentence. */
  blockSize: number
  /** How many layers the encoder has, and how many the decoder. */
  layers: number
  heads: number
  embedDim: number
  /** The id that fills sentences up, in source and target: the encoder does not look at it. */
  paddingIdx?: number | null
}

const optionNames = [
  ...layerOptionNames,
  'sourceVocabSize',
  'targetVocabSize',
  'blockSize',
  'layers',
  'heads',
  'embedDim',
  'paddingIdx',
]

/**
 * Source ids [..., S] and target ids [..., T] → logits [..., T, targetVocabSize]: at each place of the target, what comes
 * next. Embeddings, times √embedDim, and sinusoidal positions go in; the scores that come out are dot products with the
 * target embeddings: the table is one and the same. Layers are as in `EncoderLayer` and `DecoderLayer`.
 * Throws unless all sizes are whole numbers ≥ 1 and `embedDim` is a multiple of `heads`, and without an rng;
 * `forward` throws without a target, and for more tokens than `blockSize`. (Vaswani et al., 2017)
 *
 * @example
 * const sizes = { sourceVocabSize: 30, targetVocabSize: 12, blockSize: 16, embedDim: 8 }
 * const net = new Transformer({ ...sizes, layers: 2, heads: 2, rng: createRng(0) })
 * const [source, target] = [tensor([[5, 9, 27]]), tensor([[1, 4]])].map(ids => cast(ids, 'int32'))
 * console.log(net.forward(source, { target }).shape) // [ 1, 2, 12 ]
 */
export class Transformer extends Module {
  readonly source: Embedding
  readonly target: Embedding
  readonly positions: SinusoidalPositions
  readonly dropout: Dropout
  readonly encoder: Encoder
  readonly decoder: Decoder
  readonly blockSize: number
  readonly paddingIdx: number | null

  constructor(options: TransformerOptions) {
    super()
    const { sourceVocabSize, targetVocabSize, ...rest } = requireRng(
      options,
      'Transformer',
      optionNames,
    )
    const { blockSize, heads, embedDim, paddingIdx = null, ...layers } = rest
    requireCounts({ sourceVocabSize, targetVocabSize, blockSize, embedDim }, 'Transformer')
    this.source = embeddingOf(sourceVocabSize, embedDim, rest)
    this.target = embeddingOf(targetVocabSize, embedDim, rest)
    this.positions = new SinusoidalPositions(blockSize, embedDim)
    this.dropout = new Dropout(layers.dropout ?? 0, { rng: layers.rng })
    this.encoder = new Encoder(embedDim, heads, layers)
    this.decoder = new Decoder(embedDim, heads, layers)
    this.blockSize = blockSize
    this.paddingIdx = paddingIdx
  }

  override forward(source: Tensor, options: { target?: Tensor } = {}): Variable {
    const { target } = requireOptions(options, 'Transformer', ['target'])
    if (!target)
      throw new TypeError(`${this}: expected { target }, the ids to go on from, got none`)
    return this.decode(target, this.encode(source))
  }

  /** What the encoder makes of the source, and which places of it may be looked at. */
  encode(source: Tensor): Reading {
    const memoryMask = this.paddingIdx === null ? null : paddingMask(source, this.paddingIdx)
    const memory = this.encoder.forward(this.#enter(source, this.source), { mask: memoryMask })
    return { memory, memoryMask }
  }

  /** The logits of what follows each token of the target. */
  decode(target: Tensor, reading: Reading): Variable {
    const h = this.decoder.forward(this.#enter(target, this.target), reading) // [..., T, embedDim]
    return linear(h, this.target.weight) // [..., T, targetVocabSize]
  }

  #enter(ids: Tensor, table: Embedding): Variable {
    const vectors = mul(table.forward(ids), Math.sqrt(table.weight.shape[1])) // [..., T, embedDim]
    return this.dropout.forward(this.positions.forward(vectors))
  }
}

/** A table whose rows are about 1 long, so that neither the vectors nor the logits begin too large. */
function embeddingOf(
  vocabSize: number,
  embedDim: number,
  { rng, paddingIdx = null }: { rng: Rng; paddingIdx?: number | null },
): Embedding {
  const table = new Embedding(vocabSize, embedDim, { rng, paddingIdx })
  const { data } = table.weight
  copyInto(data, div(data, Math.sqrt(embedDim)))
  return table
}
