import { deflateRawSync } from 'node:zlib';

/** A ZIP file of these entries; `claimed` is a size that the directory states instead of the true one. */
export function writeZip(entries: Readonly<Record<string, string | Buffer>>, claimed?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const sizes = { packed: packed.length, size: claimed ?? bytes.length, name };
    const local = Buffer.concat([header(0x04034b50, 30, { ...sizes, at: 26 }), packed]);
    const entry = header(0x02014b50, 46, { ...sizes, at: 28 });
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    directory.push(entry);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

interface Sizes {
  readonly packed: number;
  readonly size: number;
  readonly name: string;
  /** Where the length of the name stands. */
  readonly at: number;
}

function header(signature: number, length: number, { packed, size, name, at }: Sizes): Buffer {
  const fixed = Buffer.alloc(length);
  fixed.writeUInt32LE(signature, 0);
  fixed.writeUInt16LE(8, at - 18);
  fixed.writeUInt32LE(packed, at - 8);
  fixed.writeUInt32LE(size, at - 4);
  fixed.writeUInt16LE(Buffer.byteLength(name), at);
  return Buffer.concat([fixed, Buffer.from(name)]);
}
