/** The address of a list. Links take over the user name and password of the page they stand on, and would carry them into the store. */
export function startAddress(address: string, base: string): URL {
  const url = new URL(address, base);
  url.username = '';
  url.password = '';
  return url;
}
