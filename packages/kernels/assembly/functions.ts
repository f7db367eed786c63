// Functions of one number, and of the slopes of those that networks are made of. A slope is told what it needs: x, or
// y = f(x), which its caller still has. That of exp is `mul` with y, that of log `div` by x.
import { divInto, subFrom } from './arithmetic'
import { isFar, nearExp4 } from './exp'
import { showPair, storeFour, wholes } from './lanes'
import { each, pairs, pairsWithNumber, withNumber } from './elementwise'
import { Pair, Single, Trio } from './operations'

export function neg(n: i32, x: usize, y: usize): void {
  subFrom(n, x, -0, y) // 0 − 0 would be 0, not −0
}

export function abs(n: i32, x: usize, y: usize): void {
  each(Single.Abs, n, x, y)
}

export function sign(n: i32, x: usize, y: usize): void {
  each(Single.Sign, n, x, y)
}

export function square(n: i32, x: usize, y: usize): void {
  each(Single.Square, n, x, y)
}

export function sqrt(n: i32, x: usize, y: usize): void {
  each(Single.Sqrt, n, x, y)
}

export function rsqrt(n: i32, x: usize, y: usize): void {
  each(Single.Rsqrt, n, x, y)
}

export function reciprocal(n: i32, x: usize, y: usize): void {
  divInto(n, x, 1, y)
}

/** A branch hides pairs: the wide binary takes all numbers for near ones, and those of a chunk again where some were far. */
export function exp(n: i32, x: usize, y: usize): void {
  if (!WIDE || x == y) return each(Single.Exp, n, x, y)
  for (; n > 0; n -= CHUNK) {
    const some = min(n, CHUNK)
    const bytes = wholes(some, 16)
    const done = nearExp(bytes, x, y) ? bytes : 0
    each(Single.Exp, some - <i32>(done >> 2), x + done, y + done)
    x += CHUNK << 2
    y += CHUNK << 2
  }
}

const CHUNK: i32 = 1024

/**
 * eˣ of numbers that are near, and whether all were. Constants come from memory: in a round of sixteen numbers they are
 * read half as often.
 */
function nearExp(bytes: usize, x: usize, y: usize): bool {
  let far0 = f32x4.splat(0)
  let far1 = far0
  for (let at: usize = 0; at < bytes; at += 64) {
    const x0 = v128.load(x + at)
    const x1 = v128.load(x + at, 16)
    const x2 = v128.load(x + at, 32)
    const x3 = v128.load(x + at, 48)
    far0 = farther(farther(far0, x0), x2)
    far1 = farther(farther(far1, x1), x3)
    storeFour(y + at, nearExp4(x0), nearExp4(x1), nearExp4(x2), nearExp4(x3))
  }
  showPair(far0, far1)
  return !v128.any_true(v128.or(isFar(far0), isFar(far1)))
}

/** The larger of far and |x|; far where x is NaN. */
@inline
function farther(far: v128, x: v128): v128 {
  return f32x4.pmax(far, f32x4.abs(x))
}

export function log(n: i32, x: usize, y: usize): void {
  each(Single.Log, n, x, y)
}

export function erf(n: i32, x: usize, y: usize): void {
  each(Single.Erf, n, x, y)
}

export function tanh(n: i32, x: usize, y: usize): void {
  each(Single.Tanh, n, x, y)
}

/** g (1 − y²) */
export function tanhBack(n: i32, y: usize, g: usize, dx: usize): void {
  pairs(Pair.TanhBack, n, y, g, dx)
}

export function sigmoid(n: i32, x: usize, y: usize): void {
  each(Single.Sigmoid, n, x, y)
}

/** g y (1 − y) */
export function sigmoidBack(n: i32, y: usize, g: usize, dx: usize): void {
  pairs(Pair.SigmoidBack, n, y, g, dx)
}

export function relu(n: i32, x: usize, y: usize): void {
  each(Single.Relu, n, x, y)
}

/** g where x > 0; y will do as well */
export function reluBack(n: i32, x: usize, g: usize, dx: usize): void {
  pairs(Pair.ReluBack, n, x, g, dx)
}

export function gelu(n: i32, x: usize, y: usize): void {
  each(Single.Gelu, n, x, y)
}

export function geluBack(n: i32, x: usize, g: usize, dx: usize): void {
  pairs(Pair.GeluBack, n, x, g, dx)
}

export function geluTanh(n: i32, x: usize, y: usize): void {
  each(Single.GeluTanh, n, x, y)
}

export function geluTanhBack(n: i32, x: usize, g: usize, dx: usize): void {
  pairs(Pair.GeluTanhBack, n, x, g, dx)
}

export function silu(n: i32, x: usize, y: usize): void {
  each(Single.Silu, n, x, y)
}

export function siluBack(n: i32, x: usize, g: usize, dx: usize): void {
  pairs(Pair.SiluBack, n, x, g, dx)
}

export function leakyRelu(n: i32, x: usize, y: usize, slope: f32): void {
  withNumber(Pair.LeakyRelu, n, x, slope, y)
}

export function leakyReluBack(n: i32, x: usize, g: usize, dx: usize, slope: f32): void {
  pairsWithNumber(Trio.LeakyReluBack, n, x, g, slope, dx)
}

export function elu(n: i32, x: usize, y: usize, alpha: f32): void {
  withNumber(Pair.Elu, n, x, alpha, y)
}

export function eluBack(n: i32, x: usize, g: usize, dx: usize, alpha: f32): void {
  pairsWithNumber(Trio.EluBack, n, x, g, alpha, dx)
}
