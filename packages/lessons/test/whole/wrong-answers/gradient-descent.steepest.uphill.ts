// wrong: gives the direction of the gradient
// should hear: loss after|more
// From (8, 1), which of the 16 steps lowers the loss most?

// todo: replace undefined with your number
export const answer: number | undefined = 3
