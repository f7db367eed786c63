// wrong: the totals instead of their ratio
// should hear: gave less
export const rows: number | undefined = 2080
export const scores: number | undefined = 89440
