// wrong: the length of y twice
// should hear: look at y once more
const dot = (x: number[], y: number[]): number => x.reduce((sum, v, i) => sum + v * y[i], 0)

/** The cosine of the angle between x [d] and y [d], from −1 to 1; 0 where one of them is all zeros. */
export function cosineSimilarity(x: number[], y: number[]): number {
  const lengths = Math.hypot(...y) * Math.hypot(...y)
  return lengths === 0 ? 0 : dot(x, y) / lengths
}
