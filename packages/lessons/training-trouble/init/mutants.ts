import { mutants } from '@neuralings/lesson-kit'

const before = `import { type Rng, randn, type Tensor } from '@neuralings/tensor'

export interface InitOptions {
  rng: Rng
  /** Makes up for what the next activation takes away. */
  gain?: number
}

/** Weights [out, in] between the needs of both ways: forward there are in of them in a sum, backward out. */
export function xavierNormal(shape: [number, number], { rng }: { rng: Rng }): Tensor {
  const [fanOut, fanIn] = shape
  return randn(shape, { rng, std: Math.sqrt(2 / (fanIn + fanOut)) })`
const fresh = {
  before,
  after: before
    .replace('{ type Rng', '{ createRng, type Rng')
    .replace('{ rng, std', '{ rng: createRng(1), std'),
}

export default mutants({
  'He with the other fan': {
    find: 'const [, fanIn] = shape',
    replace: 'const [fanIn] = shape',
    says: 'He divides by how many numbers come in, and you by how many go out. The shape is [out, in]; a square one would hide it.',
  },
  'He with the variance for std': {
    find: 'std: gain / Math.sqrt(fanIn)',
    replace: 'std: gain ** 2 / fanIn',
    says: 'What randn wants is a standard deviation. 2 / in is its square.',
  },
  'He without the gain': {
    find: 'gain / Math.sqrt(fanIn)',
    replace: '1 / Math.sqrt(fanIn)',
    says: 'The gain is not used. For ReLU it is √2, which makes up for the half that is set to 0.',
  },
  'He with the gain twice': {
    find: 'gain / Math.sqrt(fanIn)',
    replace: 'gain * Math.sqrt(2 / fanIn)',
    says: 'The factor for ReLU is in it twice: once as the gain, and once more as a 2.',
  },
  'He with both fans': {
    find: 'const [, fanIn] = shape\n  return randn(shape, { rng, std: gain / Math.sqrt(fanIn) })',
    replace:
      'const [fanOut, fanIn] = shape\n  return randn(shape, { rng, std: gain / Math.sqrt((fanIn + fanOut) / 2) })',
    says: 'He looks forward only: how many numbers are in one sum? The mean of both fans is that of Xavier.',
  },
  'Xavier with the variance for std': {
    find: 'Math.sqrt(2 / (fanIn + fanOut))',
    replace: '2 / (fanIn + fanOut)',
    says: 'Xavier’s 2 / (in + out) is the variance of the weights. What randn wants is its root.',
  },
  'Xavier with one fan': {
    find: 'Math.sqrt(2 / (fanIn + fanOut))',
    replace: 'Math.sqrt(1 / fanIn)',
    says: 'Xavier looks both ways, and you only forward. Where more goes in than comes out, that is another number.',
  },
  'Xavier without the 2': {
    find: 'Math.sqrt(2 / (fanIn + fanOut))',
    replace: 'Math.sqrt(1 / (fanIn + fanOut))',
    says: 'Xavier takes the mean of the two fans, and you divide by their sum. There is a 2 missing.',
  },
  'a uniform He': {
    find: 'return randn(shape, { rng, std: gain / Math.sqrt(fanIn) })',
    replace:
      'const w = randn(shape, { rng })\n  w.data.set(w.data.map(() => (rng.uniform(-1, 1) * gain) / Math.sqrt(fanIn)))\n  return w',
    says: 'Your numbers lie evenly between −std and std, whose deviation is smaller by √3. Here they come from the bell curve.',
  },
  'a fresh rng each time': {
    find: fresh.before,
    replace: fresh.after,
    says: 'Every layer gets the very same numbers. Draw from the rng that is handed in: it goes on by itself.',
  },
  'turns the shape': {
    find: 'randn(shape, { rng, std: Math.sqrt(2 / (fanIn + fanOut)) })',
    replace: 'randn([fanIn, fanOut], { rng, std: Math.sqrt(2 / (fanIn + fanOut)) })',
    says: 'Your weights have the shape [in, out]. The shape that is asked for is [out, in]: hand it on to randn as it is.',
  },
  'He with a gain of its own': {
    find: 'gain / Math.sqrt(fanIn)',
    replace: 'Math.SQRT2 / Math.sqrt(fanIn)',
    says: 'The gain that is handed in is not used: yours is √2 whatever is asked for. That is right for ReLU, and other activations take away something else.',
  },
})
