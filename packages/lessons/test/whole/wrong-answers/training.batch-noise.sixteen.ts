// wrong: sixteen times the work, so sixteen times as calm
// should hear: root|√|measur|less|too (much|many|large|high|calm)|not 16|trembles
// How many times less does the gradient of a batch of 16 tremble than that of a batch of 1?

// todo: replace undefined with your number
export const answer: number | undefined = 16
