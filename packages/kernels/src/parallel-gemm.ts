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
    const [mine, other] = halves(product)
    thread.give(other.map(Number))
    gemm(...mine)
    // On a busy machine the thread may not have come to it yet. Then waiting would take longer than the work.
    if (thread.takeBack()) gemm(...other)
    else thread.join()
  }
}

/** Half of the columns each, in panels of 8, or half of the rows each, in panels of 4: of those that are more. */
function halves(product: Product): [Product, Product] {
  const [m, n, , , aRow, , , , bCol, , cRow] = product
  const isWide = n >= m
  const half = isWide ? Math.ceil(n / 16) * 8 : Math.ceil(m / 8) * 4
  const size = isWide ? 1 : 0
  const [first, second]: [Product, Product] = [[...product], [...product]]
  // Arguments 0 and 1 are m and n; 3, 6 and 9 say where A, B and C begin.
  first[size] = half
  second[size] -= half
  if (isWide) second[6] += 4 * half * bCol
  else second[3] += 4 * half * aRow
  second[9] += 4 * half * (isWide ? 1 : cRow)
  return [first, second]
}
