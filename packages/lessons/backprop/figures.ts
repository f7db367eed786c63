// The pictures in this lesson's story: a small computation graph, forwards and backwards.
import { add, mul, variable } from '@neuralings/autograd'
import type { DrawOptions } from '@neuralings/plots'

/** d = b·c with b = 2a and c = a + 1, at a = 3, with its gradients. */
function run() {
  const a = variable(3)
  const b = mul(2, a)
  const c = add(a, 1)
  const d = mul(b, c)
  d.backward()
  const value = { a: a.item(), b: b.item(), c: c.item(), d: d.item() }
  const grad = { a: a.grad?.item(), b: b.grad?.item(), c: c.grad?.item(), d: d.grad?.item() }
  return { value, grad }
}

const asciiOf: Record<string, string> = {
  '▸': '>',
  '◂': '<',
  '─': '-',
  '│': '|',
  '·': '*',
  '×': '*',
}

const draw = (lines: string[], { ascii }: DrawOptions): string =>
  lines
    .map(line => (ascii ? line.replace(/[^ -~]/g, sign => asciiOf[sign] ?? '+') : line))
    .join('\n')

/** The values, from left to right. */
export function graph(options: DrawOptions): string {
  const { a, b, c, d } = run().value
  const lines = [
    `          b = 2·a = ${b}`,
    '       ┌─────▸ b ─────┐',
    '  a ───┤              ├─▸ d = b·c',
    ` = ${a}   └─────▸ c ─────┘   = ${d}`,
    `          c = a + 1 = ${c}`,
  ]
  return draw(lines, options)
}

/** The gradients, from right to left. */
export function gradients(options: DrawOptions): string {
  const { value, grad } = run()
  const lines = [
    `                grad ${grad.b}`,
    `         ┌─ ×2 ─ b ◂─ ×${value.c} ─┐`,
    '  a ◂────┤                ├── d',
    `grad ${grad.a}  └─ ×1 ─ c ◂─ ×${value.b} ─┘  grad ${grad.d}`,
    `                grad ${grad.c}`,
  ]
  return draw(lines, options)
}
