import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileWord, type WordRule, type WordVerdict } from '../../src/text/compileWord.js';
import { tokenise } from '../../src/text/tokenise.js';

function rule(language: WordRule['language'], word: string, more: Partial<WordRule> = {}): WordRule {
  return { word, language, inflection: 'inflected', caseSensitive: false, derivations: [], ...more };
}

function verdicts(wordRule: WordRule, text: string): WordVerdict[] {
  return tokenise(text).map(compileWord(wordRule));
}

function expectAll(wordRule: WordRule, text: string, verdict: WordVerdict): void {
  const judge = compileWord(wordRule);
  const wrong = tokenise(text).filter((token) => judge(token) !== verdict);
  expect(wrong.map((token) => token.text)).toEqual([]);
}

describe('a Russian word of a phrase, written in another case than the nominative', () => {
  test.each([
    ['сетей', 'сеть сети сетями сетях', 'сетка сетевой'],
    ['пользователей', 'пользователь пользователям пользователями', 'пользование пользовательский'],
    ['персональных', 'персональные персональным персональными', 'персонал'],
    ['компьютером', 'компьютер компьютера компьютерах', 'компьютеризация'],
  ])('%s', (word, forms, others) => {
    expectAll(rule('ru', word, { inPhrase: true }), forms, 'full');
    expectAll(rule('ru', word, { inPhrase: true }), others, null);
    expectAll(rule('ru', word), forms, null);
  });
});

describe('a Russian word', () => {
  test.each([
    ['система', 'система системы систему системой систем системами СИСТЕМА'],
    ['портал', 'портал портала порталы порталов порталами'],
    ['подпись', 'подпись подписи подписью подписей'],
    ['безопасность', 'безопасность безопасности безопасностью'],
    ['грамотность', 'грамотности грамотностью'],
    ['уровень', 'уровень уровня уровни уровней уровнями'],
    ['владелец', 'владельца владельцы владельцев'],
    ['знание', 'знание знания знаний знаниями знаниях'],
    ['учёт', 'учет учёта учёту'],
    ['цифровой', 'цифровой цифровая цифрового цифровые цифровыми'],
    ['информационный', 'информационная информационных информационную'],
    ['гражданин', 'гражданина граждане граждан гражданам'],
    ['время', 'времени времена'],
    ['ошибка', 'ошибки ошибок ошибками'],
    ['деревня', 'деревни деревень деревнями'],
    ['учащийся', 'учащегося учащихся учащимся учащиеся учащаяся'],
    ['ведущий', 'ведущего ведущие ведуща'],
    ['третий', 'третьего третьи третьих третья'],
    ['уверенный', 'уверенного уверен уверена уверенны'],
    ['готовый', 'готов готова готовы готового'],
    ['здоровье', 'здоровья здоровью здоровьем'],
  ])('%s counts in %s', (word, text) => {
    expectAll(rule('ru', word), text, 'full');
  });

  test.each([
    ['безопасность', 'безопасный безопасно'],
    ['система', 'системный систематический'],
    ['бетон', 'бетонный'],
    ['дорога', 'дорогая дорогих'],
    ['владеть', 'владение'],
    ['кадровый', 'кадров'],
    ['картинный', 'картина картин'],
    ['копьё', 'копия копии копию'],
  ])('%s does not count in %s', (word, text) => {
    expectAll(rule('ru', word), text, null);
  });
});

describe('a beginning that any letters may follow', () => {
  test.each([
    ['ru', 'цифров', 'цифров цифровой Цифровизация цифро-цифровой', 'цифра оцифровать'],
    ['kk', 'цифрл', 'цифрлық цифрландыру ЦИФРЛЫ', 'цифра оцифрл'],
    ['en', 'data', 'data database Data-да', 'dat update'],
    ['ru', 'ИС', 'ИС ИСУ ИСка', 'исход Искать'],
  ] as const)('%s %s', (language, word, texts, others) => {
    expectAll(rule(language, word, { inflection: 'prefix' }), texts, 'full');
    expectAll(rule(language, word, { inflection: 'prefix' }), others, null);
  });
});

describe('a Kazakh word', () => {
  test.each([
    ['жүйе', 'жүйе жүйенің жүйеге жүйеде жүйелер жүйесі жүйесін жүйелерімен жүйесіндегі'],
    ['қызмет', 'қызметтің қызметке қызметі қызметтерді қызметтегі'],
    ['бағдарлама', 'бағдарламаны бағдарламалармен бағдарламаларында'],
    ['халық', 'халық халқы халыққа халықтың'],
    ['орын', 'орны орында орындар'],
    ['факт', 'фактісі фактіні фактілер'],
    ['модуль', 'модулі модульдер'],
    ['класс', 'класы класстың'],
    ['базасы', 'базасын базасында базасының базасындағы базасымен'],
    ['заң', 'заңның заңға заңдар'],
    ['пайдалану', 'пайдаланады пайдаланған пайдалануды пайдаланып пайдаланбайды пайдаланатын'],
    ['бағалау', 'бағалайды бағаланады бағаланған'],
    ['орнату', 'орнатылады орнатты орнатылған'],
    ['оқыту', 'оқытады оқытылатын'],
  ])('%s counts in %s', (word, text) => {
    expectAll(rule('kk', word), text, 'full');
  });

  test.each([
    ['заң', 'заңсыз заңгер'],
    ['басқару', 'басқарма басқар'],
    ['қолдау', 'қолдану қолданады'],
    ['жабдықтау', 'жабдықтар'],
    ['құру', 'құрам'],
    ['алу', 'алма алды'],
    ['жүйе', 'жүйеғе жүйелар жүйедегілық'],
    ['ақпарат', 'ақпараттық'],
  ])('%s does not count in %s', (word, text) => {
    expectAll(rule('kk', word), text, null);
  });

  test('counts with less confidence when it is typed with Russian letters', () => {
    expectAll(rule('kk', 'бағдарлама'), 'багдарлама багдарламалар багдарламасын', 'lower');
    expectAll(rule('kk', 'қызметкер'), 'кызметкер кызметкерлер кызметкердин', 'lower');
    expect(verdicts(rule('kk', 'қызмет'), 'қызмет кызмет қызмeт')).toEqual(['full', 'lower', 'full']);
    expectAll(rule('kk', 'құжат'), 'құжaт', 'full');
    expectAll(rule('kk', 'жүйе'), 'жүиелер', null);
  });

  test('without Kazakh letters may still have its endings typed with Russian ones', () => {
    expectAll(rule('kk', 'мекеме'), 'мекемелерди мекеменин мекемеси', 'lower');
    expectAll(rule('kk', 'автоматтандыру'), 'автоматтандырудын автоматтандыруга', 'lower');
    expectAll(rule('kk', 'мекеме'), 'мекеме мекемеге', 'full');
    expectAll(rule('kk', 'мекеме', { inflection: 'exact' }), 'мекемеси мекемеге', null);
  });

  test.each([
    ['қызмет', 'qyzmet Qyzmet qyzmetter qyzmetı qyzmetke', 'qyzmetker qyz'],
    ['жүйе', 'jüie jüieler jüienıñ JÜIE', 'juie jüieli'],
    ['бағдарлама', 'bağdarlama bağdarlamany bağdarlamalar', 'bağdarlamashy'],
    ['мемлекеттік', 'memlekettık memlekettik MEMLEKETTİK', 'memleket'],
    ['іс', '', 'is ıs'],
    ['интернет', '', 'internet'],
  ])('%s may be written in Latin letters', (word, forms, others) => {
    expectAll(rule('kk', word), forms, 'lower');
    expectAll(rule('kk', word), others, null);
  });
});

describe('an acronym', () => {
  test.each([
    ['АЖ', 'АЖ АЖ-да АЖда АЖ-ны «АЖ»-мен', ['full', 'full', 'full', 'full', 'full', null]],
    ['АЖ', 'аж Аж АЖО ажда', [null, null, null, null]],
    ['АТ', 'ат АТ атқа', [null, 'full', null]],
    ['ИС', 'ИС ис ИСО', ['full', null, null]],
    ['1С', '1C-де 1Сте 1С', ['full', 'full', 'full']],
    ['PC', 'РС РСты', ['full', 'full']],
    ['IT', "IT-маман ІТ IT'ге ITшы it", ['full', 'full', 'full', null, null]],
    ['ЭЦҚ', 'ЭЦҚ-мен ЭЦҚмен', ['full', 'full']],
  ])('%s in %s', (word, text, expected) => {
    expect(verdicts(rule('kk', word), text)).toEqual(expected);
  });
});

describe('a Latin name', () => {
  test.each([
    [
      'Excel',
      "excel Excel-де Excelде Excel'дің Ехсеl Excels",
      ['full', 'full', 'full', 'full', 'full', null],
    ],
    ['Word', 'Wordта WordPress', ['full', null]],
    ['Office', 'Officeті Officeке Officeсі Offiсе', ['full', 'full', 'full', 'full']],
    ['e-gov', 'Е-gov egov E-GOV', ['full', 'full', 'full']],
  ])('%s in %s', (word, text, expected) => {
    expect(verdicts(rule('en', word), text)).toEqual(expected);
  });

  test('keeps its case where the keyword asks for it', () => {
    const teams = rule('en', 'Teams', { caseSensitive: true });
    expect(verdicts(teams, 'Teams teams Teams-те')).toEqual(['full', null, 'full']);
  });
});

describe('a compound', () => {
  test.each([
    [rule('ru', 'веб-сайт'), 'вебсайта веб-сайтов веб\u2011сайт веб-\nсайте'],
    [rule('ru', 'сайт'), 'веб-сайта интернет-сайты'],
    [rule('kk', 'IT-маман'), 'IT-маман ІТ-маманның'],
    [rule('kk', 'сауда-саттық'), 'сауда-саттықтың сауда-\nсаттық'],
    [rule('ru', 'информация'), 'информа-\nции инфор\u00ADмацию'],
  ])('%o counts through its joined form and its parts in %j', (wordRule, text) => {
    expectAll(wordRule, text, 'full');
  });
});

test('derived words count only where the keyword lists them, with their own forms', () => {
  const open = rule('kk', 'ақпарат', { derivations: ['ақпараттық'] });
  expectAll(open, 'ақпарат ақпаратты ақпараттық ақпараттықты', 'full');
  const russian = rule('ru', 'система', { derivations: ['системный'] });
  expectAll(russian, 'системы системный системного', 'full');
});

test('an exact word takes no endings', () => {
  expect(verdicts(rule('ru', 'данные', { inflection: 'exact' }), 'данные данных ДАННЫЕ')).toEqual([
    'full',
    null,
    'full',
  ]);
  expect(verdicts(rule('kk', 'желі', { inflection: 'exact' }), 'желі желіде')).toEqual(['full', null]);
});

test('no word, however odd, breaks a predicate', () => {
  const anyWord = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });
  fc.assert(
    fc.property(
      anyWord,
      fc.constantFrom('kk', 'ru', 'en'),
      fc.string({ unit: 'binary' }),
      (word, language, text) => {
        expect(() => verdicts(rule(language, word), `${text} ${word} constructor __proto__`)).not.toThrow();
      },
    ),
  );
});
