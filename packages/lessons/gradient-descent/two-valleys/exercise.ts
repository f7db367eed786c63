// Of the 11 starts in the table, how many arrive at the true frequency, 2?

// todo: replace undefined with your number
export const answer: number | undefined = 5
// end
