// wrong: one way of writing of five can be 10 symbols long
// should hear: not every date
export const answer: number | undefined = 0.2
