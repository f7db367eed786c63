// wrong: nothing happens to x
// should hear: row|100
export const answer: number | undefined = 62
