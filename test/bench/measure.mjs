// Runs whole commands and measures them: wall and CPU seconds, and the peak of resident memory in MB.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const TIME = '/usr/bin/time';

/** Whether a command is installed. */
export function isInstalled(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** The Python that knows a module, if there is one: the first of the path is not always that of the system's packages. */
export function pythonWith(module) {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`]).status === 0,
  );
}

/** Runs one command to its end; `input` and `output` are files. Throws when it fails. */
export async function measure({ command, input, folder, codes = [0] }) {
  const report = path.join(folder, 'time.txt');
  const source = input === undefined ? 'ignore' : openSync(input, 'r');
  const started = performance.now();
  const child = spawn(TIME, ['-f', '%U %S %M', '-o', report, ...command], {
    stdio: [source, 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  const wall = (performance.now() - started) / 1000;
  if (typeof source === 'number') closeSync(source);
  if (!codes.includes(code)) throw new Error(`${command.join(' ')} ended with ${code}: ${said.slice(-500)}`);
  const [user, system, kilobytes] = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number);
  rmSync(report);
  return { wall, cpu: user + system, memory: kilobytes / 1024 };
}

/** Measures the variants of a benchmark in turn, so that all of them see the same state of the machine. */
export async function alternate(variants, { rounds, folder }) {
  const runs = variants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, variant] of variants.entries()) {
      await variant.before?.();
      runs[at].push(await measure({ ...variant, folder }));
    }
  }
  return variants.map(({ name }, at) => ({ name, ...summary(runs[at]) }));
}

function summary(runs) {
  const of = (key) => runs.map((run) => run[key]).sort((a, b) => a - b);
  const median = (values) => values[Math.floor((values.length - 1) / 2)];
  const wall = of('wall');
  return {
    wall: median(wall),
    fastest: wall[0],
    slowest: wall.at(-1),
    cpu: median(of('cpu')),
    memory: Math.max(...of('memory')),
  };
}
