// wrong: squares where a root is to be taken
// should hear: less
// How many times less does the gradient of a batch of 16 tremble than that of a batch of 1?

export const answer: number | undefined = 256
