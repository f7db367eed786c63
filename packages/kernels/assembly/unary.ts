/** max(x, 0). pmax(x, y) is x < y ? y : x, so that NaN stays NaN. */
export function relu(n: i32, x: usize, y: usize): void {
  const zero = f32x4.splat(0)
  const end = y + ((<usize>n) << 2)
  while (y + 16 <= end) {
    v128.store(y, f32x4.pmax(v128.load(x), zero))
    x += 16
    y += 16
  }
  while (y < end) {
    v128.store_lane<f32>(y, f32x4.pmax(v128.load32_zero(x), zero), 0)
    x += 4
    y += 4
  }
}

/** dx = g where x > 0, else 0. It may be given y = relu(x) in place of x. */
export function reluBack(n: i32, x: usize, g: usize, dx: usize): void {
  const zero = f32x4.splat(0)
  const end = dx + ((<usize>n) << 2)
  while (dx + 16 <= end) {
    v128.store(dx, v128.and(v128.load(g), f32x4.gt(v128.load(x), zero)))
    x += 16
    g += 16
    dx += 16
  }
  while (dx < end) {
    store<f32>(dx, load<f32>(x) > 0 ? load<f32>(g) : 0)
    x += 4
    g += 4
    dx += 4
  }
}
