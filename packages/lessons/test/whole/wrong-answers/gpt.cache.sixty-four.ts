// wrong: 64 times
// should hear: gave less
export const rows: number | undefined = 64
export const scores: number | undefined = 64
