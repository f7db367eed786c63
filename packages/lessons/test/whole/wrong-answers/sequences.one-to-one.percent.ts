// wrong: a percentage
// should hear: is a percentage
export const answer: number | undefined = 12
