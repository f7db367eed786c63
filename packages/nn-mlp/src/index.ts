// Modules, linear layers and the multi-layer perceptron.
export {}
