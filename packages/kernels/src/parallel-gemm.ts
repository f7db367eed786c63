// gemm for two threads: the larger side of C is halved, each thread works out one half, and both read what they need of A
// and B. Small products are not worth it: handing one over takes a microsecond or two.

import type { Kernels } from './kernels.ts'
import type { Thread } from './thread.ts'

type Gemm = Kernels['gemm']
type Product = Parameters<Gemm>

/** As many products, m · n · k, as are worth a second thread. */
const worthwhile = 2 ** 20

/** gemm, which gives half of its work to `thread` as long as that runs. */
export function parallelGemm(gemm: Gemm, thread: Thread): Gemm {
  return (...product) => {
    const [m, n, k] = product
    if (m * n * k < worthwhile || Math.max(m, n) < 16 || !thread.running) {
      gemm(...product)
      return
    }
    const [mine, other] = n >= m ? leftAndRight(product) : topAndBottom(product)
    thread.give(other.map(Number))
    gemm(...mine)
    // On a busy machine the thread may not have come to it yet. Then waiting would take longer than the work.
    if (thread.takeBack()) gemm(...other)
    else thread.join()
  }
}

/** Half of the columns each, in panels of 8. */
function leftAndRight(product: Product): [Product, Product] {
  const [m, n, k, a, aRow, aCol, b, bRow, bCol, c, cRow, accumulate] = product
  const left = Math.ceil(n / 16) * 8
  const [fromB, toC] = [b + 4 * left * bCol, c + 4 * left]
  return [
    [m, left, k, a, aRow, aCol, b, bRow, bCol, c, cRow, accumulate],
    [m, n - left, k, a, aRow, aCol, fromB, bRow, bCol, toC, cRow, accumulate],
  ]
}

/** Half of the rows each, in panels of 4. */
function topAndBottom(product: Product): [Product, Product] {
  const [m, n, k, a, aRow, aCol, b, bRow, bCol, c, cRow, accumulate] = product
  const top = Math.ceil(m / 8) * 4
  const [fromA, toC] = [a + 4 * top * aRow, c + 4 * top * cRow]
  return [
    [top, n, k, a, aRow, aCol, b, bRow, bCol, c, cRow, accumulate],
    [m - top, n, k, fromA, aRow, aCol, b, bRow, bCol, toC, cRow, accumulate],
  ]
}
