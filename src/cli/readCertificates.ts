import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';

/** The text of a file of certificates (PEM), such as a national root. */
export async function readCertificates(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CliError(`${path} cannot be read; --ca-file takes a file of certificates.`, EXIT.userMustAct);
  });
  try {
    new X509Certificate(text);
  } catch {
    throw new CliError(
      `${path} holds no certificate in PEM form (-----BEGIN CERTIFICATE-----); a file in DER form is converted by: openssl x509 -inform der -in ${path} -out root.pem`,
      EXIT.userMustAct,
    );
  }
  return text;
}
