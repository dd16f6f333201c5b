import { type Command, Help } from 'commander';
import { LANGS, type Lang } from '../reporting/Lang.js';
import { HELP_COMMANDS, HELP_OPTIONS, HELP_TITLES } from './helpWords.js';

/** The language in which help is asked for, by `--lang` beside `--help`. */
export function languageOfHelp(args: readonly string[]): Lang {
  if (!args.includes('--help') && !args.includes('-h')) return 'en';
  const at = args.findIndex((each) => /^--lang(?:=|$)/u.test(each));
  const asked = args[at]?.startsWith('--lang=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  return LANGS.find((lang) => at >= 0 && lang === asked) ?? 'en';
}

/** Puts the help texts of the commands that report in three languages into one of them. */
export function translateHelp(program: Command, lang: Exclude<Lang, 'en'>): void {
  for (const command of program.commands) {
    const description = HELP_COMMANDS.get(command.name())?.[lang];
    if (description === undefined) continue;
    command.description(description);
    for (const argument of command.registeredArguments)
      argument.description = translated(argument.name(), argument.description, lang);
    for (const option of command.options)
      option.description = translated(option.name(), option.description, lang);
    command.helpOption('-h, --help', translated('help', '', lang));
    const help = new Help();
    command.configureHelp({
      styleTitle: (title) => HELP_TITLES.get(title)?.[lang] ?? title,
      optionDescription: (option) => inTitles(help.optionDescription(option), lang),
      argumentDescription: (argument) => inTitles(help.argumentDescription(argument), lang),
    });
  }
}

function translated(name: string, english: string, lang: Exclude<Lang, 'en'>): string {
  const list = /: ([\w, -]+)(?:;|$)/u.exec(english)?.[1] ?? '';
  return HELP_OPTIONS.get(name)?.[lang].replace('{list}', list) ?? english;
}

function inTitles(text: string, lang: Exclude<Lang, 'en'>): string {
  let result = text;
  for (const [english, words] of HELP_TITLES) result = result.replace(english, words[lang]);
  return result;
}
