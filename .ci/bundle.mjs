// Joins the built modules into few files, in dist/bundle: node .ci/bundle.mjs
// To find and read some hundred modules takes longer than most commands work. The start is CommonJS, which Node runs before it
// has loaded what ES modules need. What it imports when it is needed, and what runs in threads, are ES modules beside it.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { build } from 'rolldown';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** As deep as the folders of `dist`, so that what modules name beside themselves is found from here too. */
const bundle = path.join(dist, 'bundle');
const threads = ['coding/codingThread', 'files/extractionWorker', 'tag/taggingThread'];

/** Packages that are large, have files beside their code, or are seldom needed stay as they are installed. */
const joined = /^(?:\.|\/|node:|#|@mangos\/debug|commander|csv-stringify|lib-r-math\.js|ms$)/u;
const options = {
  platform: 'node',
  external: (id) => !joined.test(id),
  logLevel: 'warn',
};

/** Leaves what the start imports when it is needed to the other bundle, and keeps in `found` what that is. */
const later = (found) => ({
  name: 'later',
  resolveId(source, importer, { kind }) {
    if (kind !== 'dynamic-import') return null;
    const module = path.resolve(path.dirname(importer), source);
    found.add(module);
    return { id: path.join(bundle, path.basename(module)), external: true };
  },
});

/** commander loads what starts programs, for subcommands that are such; ours are not, and that is a tenth of the start. */
const withoutPrograms = {
  name: 'without-programs',
  resolveId: (source) => (source === 'node:child_process' ? '\0none' : null),
  load: (id) => (id === '\0none' ? 'export default {};' : null),
};

rmSync(bundle, { recursive: true, force: true });
const found = new Set();
await build({
  ...options,
  input: path.join(dist, 'cli/main.js'),
  plugins: [later(found), withoutPrograms],
  output: { file: path.join(bundle, 'main.cjs'), format: 'cjs' },
});
await build({
  ...options,
  input: [...found, ...threads.map((name) => path.join(dist, `cli/${name}.js`))],
  output: { dir: bundle, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
});
