// Which degree, from 1 to 14, errs least on points that it was not fitted to?

// todo: replace undefined with the degree
export const answer: number | undefined = 2
// end
