// wrong: forgets the start at 2
// should hear: more|end
// Of the 11 starts in the table, how many arrive?

// todo: replace undefined with your number
export const answer: number | undefined = 4
