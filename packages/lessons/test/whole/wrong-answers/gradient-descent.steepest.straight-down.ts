// wrong: goes down the wall alone
// should hear: less|loss after|12
// From (8, 1), which of the 16 steps lowers the loss most?

// todo: replace undefined with your number
export const answer: number | undefined = 12
