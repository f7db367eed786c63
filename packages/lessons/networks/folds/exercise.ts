// The tent nested 10 times: how many straight pieces does it have between 0 and 1?

// todo: replace undefined with your number
export const answer: number | undefined = 1024
// end
