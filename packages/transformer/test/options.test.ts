// No option that nobody knows is overlooked.
import { createRng, tensor, zeros } from '@neuralings/tensor'
import * as transformer from '@neuralings/transformer'
import { testOptions } from '../../../test/support/options.ts'

const rng = createRng(0)
const [x, logits] = [zeros([3, 4]), zeros([5])]
const ids = tensor([1, 2], { dtype: 'int32' })
const sizes = { blockSize: 4, layers: 1, heads: 2, embedDim: 4, rng }
const gpt = new transformer.GPT({ ...sizes, vocabSize: 5 })
const net = new transformer.Transformer({ ...sizes, sourceVocabSize: 5, targetVocabSize: 5 })
const one = { layers: 1, rng }

testOptions(transformer, {
  calls: {
    rnnCell: o => transformer.rnnCell(x, x, o),
    gruCell: o => transformer.gruCell(x, x, o),
    lstmCell: o => transformer.lstmCell(x, { h: x, c: x }, o),
    RNN: o => new transformer.RNN(3, 4, o),
    GRU: o => new transformer.GRU(3, 4, o),
    LSTM: o => new transformer.LSTM(3, 4, o),
    sinusoidalPositions: o => transformer.sinusoidalPositions(3, 4, o),
    'SinusoidalPositions.forward': o => new transformer.SinusoidalPositions(3, 4).forward(x, o),
    LearnedPositions: o => new transformer.LearnedPositions(3, 4, o),
    'LearnedPositions.forward': o => new transformer.LearnedPositions(3, 4, { rng }).forward(x, o),
    rotaryPositions: o => transformer.rotaryPositions(x, o),
    scaledDotProductAttention: o => transformer.scaledDotProductAttention(x, x, x, o),
    'MultiHeadAttention.forward': o =>
      new transformer.MultiHeadAttention(4, 2, { rng }).forward(x, o),
    MultiHeadAttention: o => new transformer.MultiHeadAttention(4, 2, o),
    FeedForward: o => new transformer.FeedForward(4, o),
    EncoderLayer: o => new transformer.EncoderLayer(4, 2, o),
    DecoderLayer: o => new transformer.DecoderLayer(4, 2, o),
    Encoder: o => new transformer.Encoder(4, 2, o),
    'Encoder.forward': o => new transformer.Encoder(4, 2, one).forward(x, o),
    'EncoderLayer.forward': o => new transformer.EncoderLayer(4, 2, { rng }).forward(x, o),
    Decoder: o => new transformer.Decoder(4, 2, o),
    'Decoder.forward': o => new transformer.Decoder(4, 2, one).forward(x, o),
    'DecoderLayer.forward': o => new transformer.DecoderLayer(4, 2, { rng }).forward(x, o),
    Transformer: o => new transformer.Transformer(o),
    'Transformer.forward': o => net.forward(ids, o),
    translate: o => transformer.translate(net, zeros([1, 2], { dtype: 'int32' }), o),
    GPT: o => new transformer.GPT(o),
    'GPT.forward': o => gpt.forward(ids, o),
    'GPT.read': o => gpt.hidden(ids, o),
    KeyValueCache: o => new transformer.KeyValueCache([1, 2, 1], o),
    samplingDistribution: o => transformer.samplingDistribution(logits, o),
    sample: o => transformer.sample(logits, o),
    generate: o => transformer.generate(gpt, [1], o),
  },
  without: `attentionMaps causalMask greedy keepTopK keepTopP mergeHeads paddingMask splitHeads withTemperature`,
})
