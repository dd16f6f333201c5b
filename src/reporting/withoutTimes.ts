/** Midnight of 1 January 1980, the first time that a ZIP file can state. */
const FIRST_TIME = 0x00210000;
/** Bytes of the record that ends a ZIP file without a comment. */
const END_LENGTH = 22;
const DIRECTORY_ENTRY_LENGTH = 46;

/**
 * A ZIP file, which must lack a comment, with one and the same time for all of its entries: packers write the time of packing,
 * and the same report would never be the same file. The bytes are changed in place.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_LENGTH;
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let number = 0; number < entries; number += 1) {
    view.setUint32(entry + 12, FIRST_TIME, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_TIME, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, DIRECTORY_ENTRY_LENGTH);
  }
  return zip;
}
