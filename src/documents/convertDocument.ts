import type { Conversion } from './Conversion.js';

/** Turns the bytes of an office document into text or HTML; the library for its form is loaded when it is first needed. */
export async function convertDocument(bytes: Uint8Array, form: 'pdf' | 'docx' | 'doc'): Promise<Conversion> {
  if (form === 'pdf') return (await import('./pdf/readPdf.js')).readPdf(bytes);
  if (form === 'docx') return (await import('./readDocx.js')).readDocx(bytes);
  return (await import('./readDoc.js')).readDoc(bytes);
}
