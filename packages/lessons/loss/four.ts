// A held-out 4 that looks like a 9, and the ten scores, to one decimal, that the nearest of ten gives it.
export const four = {
  row: 180,
  label: 4,
  scores: [-13.3, 3.2, -1.1, 6.8, 8.5, 7.9, -2.5, 8.5, 3.3, 9.8],
}
