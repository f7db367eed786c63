// wrong: zeros are told by NaN
// should hear: every 0, too: rows at a right angle
const dot = (x: number[], y: number[]): number => x.reduce((sum, v, i) => sum + v * y[i], 0)

/** The cosine of the angle between x [d] and y [d], from −1 to 1; 0 where one of them is all zeros. */
export function cosineSimilarity(x: number[], y: number[]): number {
  const lengths = Math.hypot(...x) * Math.hypot(...y)
  return (dot(x, y) / lengths || 1)
}
