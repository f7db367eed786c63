// wrong: 2 ^ 10 is exclusive or: 8
// should hear: exclusive or|\*\*|\bxor\b|\^
// The tent nested 10 times: how many straight pieces does it have between 0 and 1?

// todo: replace undefined with your number
export const answer: number | undefined = 2 ^ 10
