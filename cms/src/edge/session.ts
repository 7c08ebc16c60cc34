/**
 * Whether a request brings a cookie of ours, whatever it is worth: only then is more of it worth reading
 * before it is known who asks.
 */
export const showsSession = (headers: Headers): boolean =>
  /(?:^|;\s*)payload-token=./.test(headers.get('cookie') ?? '')
