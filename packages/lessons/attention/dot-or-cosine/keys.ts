// One query and four keys, and what becomes of them: the numbers of the task.
export type Vector = [number, number]
export type Keys = Record<'a' | 'b' | 'c' | 'd', Vector>

export const query: Vector = [2, 1]
export const keys: Keys = { a: [2, 1], b: [5, -1], c: [0, 3], d: [1.5, 1.5] }
export const names = ['a', 'b', 'c', 'd'] as const

export const dot = (x: Vector, y: Vector): number => x[0] * y[0] + x[1] * y[1]
export const cosine = (x: Vector, y: Vector): number =>
  dot(x, y) / (Math.hypot(...x) * Math.hypot(...y))
export const times = (x: Vector, by: number): Vector => [by * x[0], by * x[1]]
