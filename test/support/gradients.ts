// Runs a reference case on variables and compares everything PyTorch says about it: the value of each output, and
// the gradient of each input. The package is passed in, for this folder belongs to none.
import { expect } from 'vitest'
import {
  type Case,
  expectClose,
  type Float,
  type Named,
  type Numbers,
  toleranceOf,
  unpack,
} from './vectors.ts'

type Tensor = Numbers & { readonly dtype: string }

/** A variable of the autograd package, as far as it is needed here. */
interface Variable {
  readonly data: Tensor
  readonly grad: Tensor | null
  backward(grad?: unknown, options?: { retainGraph: boolean }): void
}

type Packed = ReturnType<typeof unpack>

/** The package's `variable`, and what the case is about. */
interface Subject<V> {
  float: Float
  variable: (values: Packed[0], options: Packed[1] & { requiresGrad: boolean }) => V
  run: (inputs: Named<V>) => V | V[]
}

export function checkCase<V extends Variable>(
  example: Case,
  { float, variable, run }: Subject<V>,
): void {
  const { grad, upstream, out, out_alt } = example
  const tolerance = toleranceOf(example, float)
  const make = (stored: Case['in'][string], requiresGrad: boolean) => {
    const [values, options] = unpack(stored, float)
    return variable(values, { ...options, requiresGrad })
  }
  const inputs = mapValues(example.in, (stored, name) => make(stored, Boolean(grad?.[name])))
  const outputs = [run(inputs)].flat() as V[]
  for (const [i, [name, want]] of Object.entries(out).entries()) {
    expect(outputs[i].data.dtype).toBe(float)
    expectClose(outputs[i].data, want, { tolerance, alternative: out_alt?.[name], what: name })
    if (!grad || (upstream && !upstream[name])) continue
    const ones = { ...want, data: want.data.map(() => 1) }
    outputs[i].backward(make(upstream?.[name] ?? ones, false).data, { retainGraph: true })
  }
  for (const [name, want] of Object.entries(grad ?? {})) {
    const what = `gradient of ${name}`
    const got = inputs[name].grad
    expect(got?.dtype, what).toBe(want ? float : undefined)
    if (got && want) expectClose(got, want, { tolerance, what })
  }
}

function mapValues<T, U>(record: Named<T>, f: (value: T, name: string) => U): Named<U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, f(value, name)]))
}
