/** The client's idempotency key and a digest of the request; null when the client sent none. */
export type Once = { readonly key: string; readonly request: string } | null;
