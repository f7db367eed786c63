// wrong: counts 2 for each kilometre and forgets the 3 for getting in
// should hear: 1 km|first row|(no|each|every) row|does(n.t| not) fit|getting in|base|at 0|too (low|small)|each km adds[^]*1\.5
// A taxi: 1 km costs 5, 2 km cost 7, 4 km cost 11. What do 10 km cost?

// todo: replace undefined with your number
export const answer: number | undefined = 20
