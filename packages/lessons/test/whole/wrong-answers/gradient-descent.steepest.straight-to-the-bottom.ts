// wrong: goes straight to the minimum
// should hear: more|loss after|8
// From (8, 1), which of the 16 steps lowers the loss most?

// todo: replace undefined with your number
export const answer: number | undefined = 8
