// The one direction of imports (see src/README.md): each folder of src names what it may import.
const mayImport = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  matching: ['model', 'text'],
  diagnosis: ['model', 'text', 'matching'],
  statistics: ['model'],
  reporting: ['model'],
  extraction: ['model', 'text'],
  documents: [],
  corpus: ['model'],
  scraping: ['model', 'extraction'],
  store: ['model'],
};
const pure = [
  'model',
  'text',
  'lexicon',
  'matching',
  'diagnosis',
  'statistics',
  'reporting',
  'extraction',
  'documents',
  'corpus',
];

const direction = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
}));

export default {
  forbidden: [
    ...direction,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-folders-do-no-input-or-output',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      // Inflating is arithmetic.
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?zlib$' },
    },
    {
      name: 'only-scraping-uses-undici',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/scraping/' },
      to: { path: 'node_modules/undici' },
    },
    {
      name: 'only-cli-uses-commander',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/commander' },
    },
    {
      name: 'only-the-vendored-files-of-natural',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/natural/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
