// Words for the log of requests.

/** The path of an address, with its question; an address that does not read stays as it is. */
export function pathOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url ? decoded(url.pathname) + url.search : address;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
