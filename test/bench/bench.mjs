// npm run bench -- [NAME …] [--size N] [--rounds N] [--quick]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchmarks, withPatterns, writePatterns } from './benchmarks.mjs';
import { alternate, isInstalled } from './measure.mjs';

const QYZMET = fileURLToPath(new URL('../../bin/qyzmet.js', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const size = Number(values.size ?? (values.quick ? 500 : 10_000));
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const unknown = positionals.filter((name) => !benchmarks.some((each) => each.name === name));
if (unknown.length > 0 || !(size >= 1) || !(rounds >= 1)) {
  console.error(
    `Give any of ${benchmarks.map(({ name }) => name).join(', ')}; --size and --rounds take numbers.`,
  );
  process.exit(2);
}
if (!existsSync('/usr/bin/time')) {
  console.error('The benchmark measures with /usr/bin/time; install it (Debian: apt install time).');
  process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), 'qyzmet-bench-'));
try {
  const files = prepare();
  console.log(machine());
  const wanted =
    positionals.length === 0 ? benchmarks : benchmarks.filter(({ name }) => positionals.includes(name));
  for (const benchmark of wanted) {
    const variants = await benchmark.variants(files);
    console.log(`\n${benchmark.name}: ${benchmark.about(size)}`);
    try {
      print(await alternate(withPatterns(variants, files.patterns), { rounds, folder }));
    } finally {
      variants.end?.();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Composes the corpora, from the same seed on every machine. */
function prepare() {
  const file = (name) => path.join(folder, name);
  const write = (name, args, input) => {
    const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
    execFileSync(process.execPath, [QYZMET, ...args], {
      stdio: [stdin, openSync(file(name), 'w'), 'inherit'],
    });
    return file(name);
  };
  const corpus = write('corpus.ndjson', ['corpus', '--postings', String(size)]);
  const small = write('small.ndjson', ['corpus']);
  const coded = write('coded.ndjson', ['tag'], small);
  writePatterns(file('patterns.txt'));
  return { folder, corpus, small, coded, patterns: file('patterns.txt') };
}

function machine() {
  const version = (command) =>
    isInstalled(command)
      ? spawnSync(command, [command === 'scrapy' ? 'version' : '--version'])
          .stdout.toString()
          .split('\n')[0]
      : `${command}: not installed`;
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}`,
    `${version('rg')}; ${version('scrapy')}`,
    `${rounds} rounds, variants in turn; median of wall seconds (fastest–slowest), median of CPU seconds, highest peak of memory; the ratio is to the first line`,
  ].join('\n');
}

function print(results) {
  const [first] = results;
  for (const { name, wall, fastest, slowest, cpu, memory } of results) {
    const ratio = (cpu / first.cpu).toFixed(2);
    console.log(
      `  ${name.padEnd(32)} ${wall.toFixed(2).padStart(8)} s (${fastest.toFixed(2)}–${slowest.toFixed(2)})  CPU ${cpu.toFixed(2).padStart(7)} s  × ${ratio.padStart(6)}  ${memory.toFixed(0).padStart(5)} MB`,
    );
  }
}
