// Losses, optimisers, batches and the training loop.
export {}
