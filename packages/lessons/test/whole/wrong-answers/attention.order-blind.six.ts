// wrong: a vector for each order
// should hear: the run gave less
// Three words in all six orders. How many different vectors does "dog" get?

export const answer: number | undefined = 6
