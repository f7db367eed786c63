// wrong: gives the share that is left, 1/4, not how many times less
// should hear: times|share|fraction|other way|1/|less|larger|upside|invers|above 1|too small|0\.25
// How many times less does the gradient of a batch of 16 tremble than that of a batch of 1?

// todo: replace undefined with your number
export const answer: number | undefined = 1 / 4
