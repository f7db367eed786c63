// wrong: takes the one that goes through all points
// should hear: 200 others|14
// Which degree, from 1 to 14, errs least on points that it was not fitted to?

export const answer: number | undefined = 14
