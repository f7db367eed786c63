/** The couplets, gzipped, in base64: `loadCouplets` of @neuralings/datasets/couplets unpacks it. */
declare const couplets: string
export default couplets
