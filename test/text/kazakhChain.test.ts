import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKazakh, compileKazakhInRussianLetters } from '../../src/text/kazakhChain.js';

/** One word for each sound class and harmony: plural, genitive, accusative, dative, locative, ablative, instrumental. */
const PARADIGMS: readonly (readonly [string, string])[] = [
  ['база', 'базалар базаның базаны базаға базада базадан базамен'],
  ['желі', 'желілер желінің желіні желіге желіде желіден желімен'],
  ['сервер', 'серверлер сервердің серверді серверге серверде серверден сервермен'],
  ['санау', 'санаулар санаудың санауды санауға санауда санаудан санаумен'],
  ['портал', 'порталдар порталдың порталды порталға порталда порталдан порталмен'],
  ['тіл', 'тілдер тілдің тілді тілге тілде тілден тілмен'],
  ['маман', 'мамандар маманның маманды маманға маманда маманнан маманмен'],
  ['білім', 'білімдер білімнің білімді білімге білімде білімнен біліммен'],
  ['жаз', 'жаздар жаздың жазды жазға жазда жаздан жазбен'],
  ['негіз', 'негіздер негіздің негізді негізге негізде негізден негізбен'],
  ['құжат', 'құжаттар құжаттың құжатты құжатқа құжатта құжаттан құжатпен'],
  ['дерек', 'деректер деректің деректі дерекке деректе деректен дерекпен'],
];

describe('a noun takes every case after every sound', () => {
  test.each(PARADIGMS)('%s', (word, forms) => {
    const matches = compileKazakh(word);
    expect(forms.split(' ').filter((form) => !matches(form))).toEqual([]);
  });
});

describe('a noun takes', () => {
  test.each([
    [
      'its own possessives',
      'дерек',
      'дерегі дерегім дерегіңіз деректеріміз дерегіне дерегінде дерегінен дерегімен',
    ],
    ['a place suffix that opens a new chain', 'база', 'базадағы базасындағы базасындағыларды базадағыны'],
    ['the suffix of what is owned', 'маман', 'маманнікі мамандардікі маманнікіне'],
    ['қ that turns to ғ', 'жұмақ', 'жұмақта жұмағы жұмағына'],
    ['a lost vowel', 'орын', 'орны орнын орнында орнымен'],
    ['a lost final т or ь', 'журналист', 'журналисі журналисте журналистер'],
    ['a helping vowel', 'объект', 'объектісі объектілер объектіні'],
  ])('%s', (_rule, word, forms) => {
    const matches = compileKazakh(word);
    expect(forms.split(' ').filter((form) => !matches(form))).toEqual([]);
  });
});

describe('a verbal noun takes', () => {
  test.each([
    ['past and participles', 'енгізу', 'енгізді енгізген енгізгенде енгізетін енгізетіндер'],
    ['present and converbs', 'жүргізу', 'жүргізеді жүргізе жүргізіп жүргізбейді'],
    ['conditions and wishes', 'тексеру', 'тексерсе тексерсін тексермек'],
    ['the passive', 'тексеру', 'тексеріледі тексерілген тексерілуі'],
    ['the passive after л', 'етілу', 'етілді етілген'],
    ['voiced stems', 'табу', 'тапты тапқан табады'],
    ['merged й', 'қорқыту', 'қорқытты қорқытады'],
    ['у for п before -ып', 'шабу', 'шауып шапты шабады'],
    ['the sounds that fit the one before', 'жазу', 'жазды жазған жазбайды жазбақ'],
    ['the passive in -н after ла', 'жариялау', 'жарияланды жарияланатын'],
    ['the intended future with its person', 'тыңдау', 'тыңдармын тыңдармыз тыңдарсың'],
    ['the intended future', 'сөйлесу', 'сөйлесер сөйлесерміз'],
    ['the intended future after a vowel', 'шыдау', 'шыдармыз'],
    ['the wish', 'жазу', 'жазғысы'],
    ['the negative future with its cases', 'кешігу', 'кешікпес кешікпестен кешікпеске'],
    ['most forms even when it is short', 'ату', 'атқан атады атып атылды атпайды атса атыңыз'],
    ['stems in -ы', 'есептеу', 'есептейді есептеген есептелетін есептеп'],
  ])('%s', (_rule, word, forms) => {
    const matches = compileKazakh(word);
    expect(forms.split(' ').filter((form) => !matches(form))).toEqual([]);
  });

  test.each([
    ['no negative imperative', 'басқару', 'басқарма'],
    ['no bare imperative', 'талдау', 'талда'],
    ['no reflexive or mutual voice', 'қолдау', 'қолданды қолдасты'],
    ['no plural for a future', 'сақтау', 'сақтар жабдықтарсыз'],
    ['no plural for the future of a passive', 'балау', 'балалар балаң'],
    ['no causative for a future', 'көшу', 'көшір'],
    ['no sound that does not fit', 'жазу', 'жазты жазқан жазмайды жазпақ'],
    ['no passive in -л after л', 'жариялау', 'жариялалды'],
    ['no command to a person in the passive', 'жариялау', 'жарияланың'],
    ['no possessed noun in -қ', 'сұрау', 'сұрағым сұрағымыз'],
    ['no form like a noun when it is short', 'ату', 'атты аттың ата'],
  ])('%s', (_rule, word, forms) => {
    const matches = compileKazakh(word);
    expect(forms.split(' ').filter(matches)).toEqual([]);
  });
});

describe('a noun takes no', () => {
  test.each([
    ['voiceless қ before ы', 'тарақ', 'тарақы тарақын'],
    ['halved vowel', 'қуу', 'қулар қуда'],
    ['“your” that is another genitive', 'бақытты', 'бақыттың'],
  ])('%s', (_rule, word, forms) => {
    const matches = compileKazakh(word);
    expect(forms.split(' ').filter(matches)).toEqual([]);
  });
});

const allForms = PARADIGMS.flatMap(([word, forms]) => forms.split(' ').map((form) => ({ word, form })));

describe('laws', () => {
  test('a keyword is a form of itself, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(compileKazakh(word)(word)).toBe(true);
      }),
    );
  });

  test('a chain never mixes harmonies', () => {
    const swapped = new Map(
      ['ае', 'еа', 'ыі', 'іы', 'ғг', 'гғ', 'қк', 'кқ'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...allForms), ({ word, form }) => {
        const suffix = form.slice(word.length);
        const wrong = suffix.replace(/./gu, (letter) => swapped.get(letter) ?? letter);
        fc.pre(!/^[мбп]ен$/u.test(suffix) && wrong !== suffix && !/[уию]/u.test(word.slice(-2)));
        expect(compileKazakh(word)(word + wrong)).toBe(false);
      }),
    );
  });

  test('a form typed with Russian letters is still a form', () => {
    const typed = new Map(
      ['қк', 'әа', 'ұу', 'үу', 'өо', 'іи', 'ғг', 'ңн'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...allForms), ({ word, form }) => {
        const russian = form.replace(/./gu, (letter) => typed.get(letter) ?? letter);
        expect(compileKazakhInRussianLetters(word)(russian)).toBe(true);
      }),
    );
  });
});
