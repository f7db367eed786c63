// Degree 60 passes through all fifteen points, too. Off the points, is it worse than degree 14, or better?

// todo: replace undefined with your answer
export const answer: 'worse' | 'better' | undefined = 'better'
// end
