import type { Command } from 'commander';
import type { ReparseOptions } from './commands/reparse.js';
import type { CheckOptions } from './commands/storeCheck.js';
import type { HistoryOptions } from './commands/storeHistory.js';
import type { InfoOptions } from './commands/storeInfo.js';
import { storeOption, subcommand } from './options.js';

/** Describes `qyzmet reparse`. */
export function addReparse(program: Command): void {
  subcommand(program, 'reparse', 'Read the pages in the store again, offline, with the present program', [
    'qyzmet reparse --dry-run',
    'qyzmet reparse --store study-2025 --portal my-portal.json',
  ])
    .addOption(storeOption())
    .option('--portal <name>', 'read its pages by the selectors and the charset of this profile')
    .option('--dry-run', 'only show what would change', false)
    .option('--json', 'print the counts (and with --dry-run the changes) as JSON', false)
    .action(async (options: ReparseOptions) => (await import('./commands/reparse.js')).runReparse(options));
}

/** Describes `qyzmet store` and its commands. */
export function addStore(program: Command): void {
  const store = program
    .command('store')
    .description('Look after a store: info, check, rebuild, history')
    .exitOverride();
  subcommand(store, 'info', 'Tell how much a store holds', ['qyzmet store info', 'qyzmet store info --json'])
    .addOption(storeOption())
    .option('--json', 'print the figures as JSON', false)
    .action(async (options: InfoOptions) => (await import('./commands/storeInfo.js')).runStoreInfo(options));
  subcommand(store, 'check', 'Read a whole store and say what is damaged and what to do; never writes', [
    'qyzmet store check',
    'qyzmet store check --store study-2025 --json',
  ])
    .addOption(storeOption())
    .option('--json', 'print one JSON object for each finding', false)
    .action(async (options: CheckOptions) =>
      (await import('./commands/storeCheck.js')).runStoreCheck(options),
    );
  subcommand(store, 'rebuild', 'Move unfinished writes aside and write postings.ndjson anew from the log', [
    'qyzmet store rebuild',
  ])
    .addOption(storeOption())
    .action(async (options: { readonly store: string }) => {
      (await import('./commands/storeRebuild.js')).runStoreRebuild(options);
    });
  subcommand(store, 'history', 'Show what happened to a posting, when, and which words changed', [
    "qyzmet store history 'e-qyzmet/vacancy/101'",
  ])
    .argument('<id>', 'the id of a posting')
    .addOption(storeOption())
    .option('--json', 'print the history as JSON', false)
    .action(async (id: string, options: HistoryOptions) =>
      (await import('./commands/storeHistory.js')).runStoreHistory(id, options),
    );
}
