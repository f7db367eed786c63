// wrong: takes row 1 of x for row 1 of its transpose
// should hear: 17 as 100|expected
export const answer: number | undefined = 145
