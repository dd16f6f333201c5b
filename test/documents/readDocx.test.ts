import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/documents/readDocx.js';
import { writeZip } from './writeZip.js';

const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const PART_RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`;

function docx(body: string): Buffer {
  return writeZip({
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': PART_RELATIONS,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

const NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';

describe('Word documents become HTML', () => {
  test('numbers that Word gives to paragraphs stand in the text, and go on after text between them', async () => {
    const body = [
      paragraph('Бас маман', NUMBERED),
      paragraph('Міндеттері'),
      paragraph('Главный специалист', NUMBERED),
    ];
    expect(await readDocx(docx(body.join('')))).toEqual({
      kind: 'html',
      text: '<p>1. Бас маман</p><p>Міндеттері</p><p>2. Главный специалист</p>',
    });
  });

  test('tables stay tables', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const read = await readDocx(docx(`<w:tbl><w:tr>${cell('Өңір')}${cell('Абай облысы')}</w:tr></w:tbl>`));
    expect(read).toMatchObject({ text: expect.stringMatching(/<td><p>Өңір<\/p><\/td><td>/u) as string });
  });
});

describe('Word documents that cannot be read say why', () => {
  const whole = docx(paragraph('Маман'));

  test.each([
    ['cut off', whole.subarray(0, whole.length - 40)],
    ['cut off in the middle', whole.subarray(0, 120)],
    ['without its text', writeZip({ '_rels/.rels': RELATIONS })],
    ['of broken markup', docx('<w:p><w:r>')],
    ['nested beyond measure', docx('<w:tbl><w:tr><w:tc>'.repeat(60_000))],
  ])('a document %s', async (_, bytes) => {
    expect(await readDocx(bytes)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/damaged/u) as string,
    });
  });

  test.each([[undefined], [100]])('a bomb of 120 MiB that claims to hold %s bytes', async (claimed) => {
    const bomb = writeZip({ 'word/document.xml': Buffer.alloc(120 * 1_048_576, 32) }, claimed);
    expect(await readDocx(bomb)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/more than 100 MiB/u) as string,
    });
  });
});
