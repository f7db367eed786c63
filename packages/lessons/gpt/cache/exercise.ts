// todo: how many times as many rows go through the layers without a cache, for 64 tokens?
export const rows: number | undefined = 32.5
// end

// todo: and how many times as many scores are worked out?
export const scores: number | undefined = 43
// end
