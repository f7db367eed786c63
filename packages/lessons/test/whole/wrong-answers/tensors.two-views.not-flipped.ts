// wrong: the first of the column
// should hear: 11 as 100|expected
export const answer: number | undefined = 135
