// wrong: gives a percentage: 25
// should hear: percent|%|times|measur|less|too (much|large|high)|trembles
// How many times less does the gradient of a batch of 16 tremble than that of a batch of 1?

// todo: replace undefined with your number
export const answer: number | undefined = 25
