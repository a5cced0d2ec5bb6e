/** Which TypeScript type stands behind each GraphQL type: what resolvers get as their parent. */
export const mappers: Record<string, string> = {};
