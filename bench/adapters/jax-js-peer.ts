// What we use of jax-js, declared here, for it is no dependency of this repository. It runs on its WebAssembly device,
// everything under `jit`. An operation uses up its arguments; `x.ref` keeps x for another use.

import type { Work } from '../adapter.ts'
import { absSum, fill } from '../inputs.ts'
import { requirePeer } from '../peers.ts'

export interface A {
  readonly ref: A
  readonly shape: number[]
  reshape(shape: number[]): A
  slice(index: number): A
  add(x: A | number): A
  sub(x: A | number): A
  mul(x: A | number): A
  div(x: A | number): A
  sum(): A
  dispose(): void
  dataSync(): Float32Array
  blockUntilReady(): Promise<A>
}
export type Parameters = Record<string, A>

interface Jax {
  init(): Promise<unknown>
  defaultDevice(name: string): void
  jit<F>(f: F): F
  grad(f: (...xs: A[]) => A, options: { argnums: number[] }): (...xs: A[]) => A[]
  valueAndGrad(f: Loss): (p: Parameters, x: A, y: A) => [A, Parameters]
  numpy: {
    array(data: Float32Array | number): A
    zeros(shape: number[]): A
    matmul(a: A, b: A): A
    transpose(x: A, order?: number[]): A
    max(x: A, axes: number[]): A
    mean(x: A, axes: number[]): A
  } & Record<'exp' | 'tanh' | 'square' | 'sqrt', (x: A) => A>
  lax: { conv(x: A, w: A, strides: number[], padding: Padding): A }
  nn: Record<'relu' | 'softmax' | 'logSoftmax' | 'standardize', (x: A) => A> & {
    gelu(x: A, options: { approximate: boolean }): A
  }
}
export type Padding = 'SAME' | 'VALID'
export type Loss = (p: Parameters, x: A, y: A) => A

const jax: Jax = requirePeer('@jax-js/jax')
await jax.init()
jax.defaultDevice('wasm')
export const { jit, grad, valueAndGrad, numpy: np, lax, nn } = jax

export const array = (data: Float32Array, shape: number[]) => np.array(data).reshape(shape)

export function filled(shape: number[], seed: number): A {
  const size = shape.reduce((a, b) => a * b)
  return array(fill(size, seed), shape)
}

export function offered(f: (...xs: A[]) => A | A[], inputs: A[]): Work {
  const compiled = jit(f)
  const compute = () => [compiled(...inputs.map(x => x.ref))].flat()
  return {
    async run() {
      for (const y of compute()) (await y.blockUntilReady()).dispose()
    },
    check: () => absSum(compute().flatMap(y => [...y.dataSync()])),
  }
}
