import { readFile } from 'node:fs/promises';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import { VERSION } from '../version.js';
import { checksumOf, type Part, PART_FORMAT } from './Part.js';

/** A part with the file that it was read from. */
export interface PartFile {
  readonly path: string;
  readonly part: Part;
}

/**
 * Reads a part that `qyzmet analyze --partial` has written.
 * @throws CliError for a file that is none, is damaged, or comes of another version of the program.
 */
export async function readPart(path: string): Promise<PartFile> {
  const value = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw refusal(path, `cannot be read (${reason})`);
    });
  if (!isEnvelope(value)) throw refusal(path, 'is no part of an analysis');
  if (value.format !== PART_FORMAT)
    throw refusal(
      path,
      `is a part of the format “${String(value.format)}”, and this program reads ${PART_FORMAT}`,
    );
  if (value.checksum !== checksumOf(value.part)) throw refusal(path, 'is damaged: its checksum is another');
  // The checksum says that these are the bytes that the program of this format wrote.
  const part = value.part as Part;
  if (part.basis.version !== VERSION)
    throw refusal(path, `was made by qyzmet ${part.basis.version}, and this is ${VERSION}`);
  return { path, part };
}

function isEnvelope(
  value: unknown,
): value is { readonly format: unknown; readonly checksum: unknown; readonly part: unknown } {
  return (
    typeof value === 'object' && value !== null && 'format' in value && 'checksum' in value && 'part' in value
  );
}

function refusal(path: string, why: string): CliError {
  return new CliError(`“${path}” ${why}; make it with qyzmet analyze --shard … --partial.`, EXIT.userMustAct);
}
