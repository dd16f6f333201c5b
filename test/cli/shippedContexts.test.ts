import { describe, expect, test } from 'vitest';
import { prepareCoder } from '../../src/cli/prepareCoder.js';
import type { SectionKind } from '../../src/model/Posting.js';

const { coder } = await prepareCoder({ sections: ['duties', 'requirements'] });

function categories(kind: SectionKind, text: string): string[] {
  const { coded } = coder.code({ id: 'a', title: 'Маман', sections: [{ kind, text }] });
  return coded.categories.map(({ id, strength }) => (strength === 'required' ? id : `${id} ${strength}`));
}

describe('The shipped contexts set aside what is no skill', () => {
  test.each([
    ['requirements', 'О допуске к собеседованию участник уведомляется на электронную почту.'],
    ['requirements', 'Конкурсқа қатысушыларға хабарлама электрондық поштаға жіберіледі.'],
    ['requirements', 'Право либо «Информационные системы» – послевузовское или высшее образование.'],
    ['requirements', 'Ақпараттық жүйелер, есептеу техникасы және бағдарламалық қамтамасыз ету мамандықтары.'],
    ['requirements', 'Мамандығы: «Ақпараттық жүйелер»; «Ақпараттық қауіпсіздік».'],
    ['requirements', 'Юриспруденция, экономика, информационные системы.'],
    ['requirements', 'Экономика, қаржы, ақпараттық жүйелер.'],
    ['requirements', 'Знание Закона «Об информатизации»; Концепции цифровой трансформации.'],
    ['requirements', '«Қазақстан-2050» Стратегиясын, «Цифрлық Қазақстан» бағдарламасын білу.'],
    ['duties', '«Ұлттық ақпараттық технологиялар» АҚ-мен хат алмасады.'],
    ['duties', 'Готовит письма в ТОО «Цифровизация и данные».'],
    ['duties', 'Ауыл мектептеріне компьютер мен парта сатып алады.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(categories(kind, text)).toEqual([]);
  });
});

describe('… and reach no further', () => {
  test.each([
    ['requirements', 'Знание Кодекса «О налогах»; портал госзакупок.', ['egov']],
    ['requirements', 'Жоғары білім, AutoCAD бағдарламасын білу міндетті емес.', ['it negated']],
    ['requirements', 'Экономика, право; опыт администрирования серверов.', ['it']],
    ['requirements', 'Кандидат обязан уверенно пользоваться компьютером.', ['literacy']],
    ['requirements', 'Знание Excel не будет лишним.', ['office desired']],
    ['requirements', 'Excel білу артық болмайды.', ['office desired']],
    ['requirements', 'Преимущество отдается кандидатам, владеющим Excel.', ['office desired']],
    ['duties', 'Регистрирует документы участников в ИС «Сапа».', ['egov']],
    ['duties', 'Вводит данные в информационную систему «Сапа».', ['egov']],
    ['duties', '«Сапа» ақпараттық жүйесіне деректерді енгізеді.', ['egov']],
    ['duties', 'Реализует программу «Цифровой Казахстан».', ['transformation']],
  ] as const)('%s: %s', (kind, text, expected) => {
    expect(categories(kind, text)).toEqual(expected);
  });
});
