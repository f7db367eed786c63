// wrong: believes that all arrive
// should hear: less|end
// Of the 11 starts in the table, how many arrive?

// todo: replace undefined with your number
export const answer: number | undefined = 11
