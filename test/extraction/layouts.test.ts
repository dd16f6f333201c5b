import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { HTML_LAYOUTS } from './bench/htmlLayouts.js';
import { SAMPLES } from './bench/samples.js';
import { differences } from './bench/score.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();

describe.each(['ru', 'kk'] as const)(
  'a page gives its posting with every field and word, and no other (%s)',
  (language) => {
    test.each(HTML_LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, { render, fields }) => {
      for (const sample of SAMPLES) {
        const expected = {
          samples: [sample],
          languages: [language],
          ...(fields !== undefined && { fields }),
        };
        expect(differences(extractHtml(render(sample, language), headings), expected)).toEqual([]);
      }
    });
  },
);
