// Everything the engine room does, in reading order.
export { add, addRow, mul } from './elementwise'
export { gemm, useWorkArea, workBytes } from './gemm'
export { sum, sumColumns } from './reduce'
export { relu, reluBack } from './unary'

/** Where free memory begins, behind the constants. */
export function staticEnd(): usize {
  return __heap_base
}
