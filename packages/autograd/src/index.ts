// Gradients by backpropagation, over tensors.
export {}
