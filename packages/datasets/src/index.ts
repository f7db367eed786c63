// Small data to learn from: seeded shapes, iris, handwritten digits.
export {}
