// wrong: thinks that simple is always best
// should hear: 200 others|1 
// Which degree, from 1 to 14, errs least on points that it was not fitted to?

export const answer: number | undefined = 1
