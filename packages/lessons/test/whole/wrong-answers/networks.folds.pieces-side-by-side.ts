// wrong: adds 2 pieces for each depth: 20, as if the units stood side by side
// should hear: doubl|side by side|multipl|more|too few|again|folded|not add
// The tent nested 10 times: how many straight pieces does it have between 0 and 1?

// todo: replace undefined with your number
export const answer: number | undefined = 20
