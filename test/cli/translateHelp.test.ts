import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/createProgram.js';
import { HELP_COMMANDS, HELP_OPTIONS, HELP_TITLES } from '../../src/cli/helpWords.js';
import { languageOfHelp, translateHelp } from '../../src/cli/translateHelp.js';

const COMMANDS = [...HELP_COMMANDS.keys()];

function helpOf(name: string, lang: 'ru' | 'kk'): string {
  const program = createProgram();
  translateHelp(program, lang);
  return program.commands.find((command) => command.name() === name)?.helpInformation() ?? '';
}

test('every argument and option of the commands that report in three languages is translated, and nothing else', () => {
  const commands = createProgram().commands.filter((command) => COMMANDS.includes(command.name()));
  expect(commands.map((command) => command.name())).toEqual(COMMANDS);
  const names = commands.flatMap((command) => [
    ...command.registeredArguments.map((argument) => argument.name()),
    ...command.options.map((option) => option.name()),
  ]);
  expect([...HELP_OPTIONS.keys()].sort()).toEqual([...new Set([...names, 'help'])].sort());
});

describe.each(['ru', 'kk'] as const)('help in %s', (lang) => {
  test.each(COMMANDS)('of %s holds every translation that it needs, and no English title', (name) => {
    const help = helpOf(name, lang).replace(/\s+/gu, ' ');
    expect(help).toContain(HELP_COMMANDS.get(name)?.[lang]);
    expect(help).toContain(HELP_OPTIONS.get('lang')?.[lang]);
    for (const title of HELP_TITLES.keys()) expect(help).not.toContain(title);
    expect(help).not.toContain('{list}');
  });

  test('keeps the names of variables and sections', () => {
    expect(helpOf('analyze', lang).replace(/\s+/gu, ' ')).toContain(
      'position, area, tier, tier-group, region, language, month, body;',
    );
    expect(helpOf('analyze', lang)).toContain('documents');
  });
});

test.each([
  [['analyze', '--help', '--lang', 'kk'], 'kk'],
  [['analyze', '--lang=ru', '-h'], 'ru'],
  [['analyze', '--lang', 'ru'], 'en'],
  [['analyze', '--help', '--lang', 'қазақша'], 'en'],
  [['analyze', '--help', '--lang'], 'en'],
])('%j asks for help in %s', (args, lang) => {
  expect(languageOfHelp(args)).toBe(lang);
});
