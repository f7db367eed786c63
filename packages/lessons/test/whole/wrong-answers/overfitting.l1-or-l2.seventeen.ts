// wrong: counts the columns of noise
// should hear: exactly 0|L1
// With L1, most of the twenty weights are exactly 0. How many are with L2?

export const answer: number | undefined = 17
