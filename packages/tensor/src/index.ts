// Strided n-dimensional arrays: the numbers under every network.
export {}
