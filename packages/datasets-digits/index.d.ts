/** The digits, gzipped, in base64: `loadDigits` of @neuralings/datasets/digits unpacks them. */
declare const digits: string
export default digits
