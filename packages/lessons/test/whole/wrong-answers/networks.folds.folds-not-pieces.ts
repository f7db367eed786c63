// wrong: counts the bends and not the pieces: one too few
// should hear: one (too few|more|less)|bends|between|too few|counts? pieces|not the folds|more than 1023
// The tent nested 10 times: how many straight pieces does it have between 0 and 1?

// todo: replace undefined with your number
export const answer: number | undefined = 1023
