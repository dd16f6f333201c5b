import { describe, expect, test } from 'vitest';
import { prepareCoder } from '../../src/cli/prepareCoder.js';

const { coder } = await prepareCoder({ sections: ['duties', 'requirements'] });

describe('The shipped positions tell titles in both languages', () => {
  test.each([
    ['head', 'Руководитель аппарата акима района'],
    ['head', 'Аудан әкімі аппаратының басшысы'],
    ['head', 'Комитет төрағасы'],
    ['deputy', 'Зам. начальника управления'],
    ['deputy', 'И.о. заместителя руководителя'],
    ['deputy', 'Аудан әкімінің бірінші орынбасары'],
    ['deputy', 'Болим басшысынын орынбасары'],
    ['division-head', 'ЗАВЕДУЮЩАЯ СЕКТОРОМ'],
    ['division-head', 'Исполняющий обязанности заведующего сектором'],
    ['division-head', 'Кадр секторының меңгерушісі'],
    ['division-head', 'Руководитель группы'],
    ['division-head', 'Топ басшысы'],
    ['adviser', 'Пресс секретарь'],
    ['adviser', 'Облыс әкімінің баспасөз-хатшысы'],
    ['adviser', 'Әкімнің көмекшісі'],
    ['chief', 'Главный специалист – юрист отдела'],
    ['chief', 'Гл. специалист'],
    ['chief', 'Бac мaмaн'],
    ['chief', 'Қаржы бөлімінің бас маман-бухгалтері'],
    ['leading', 'Жетекши маман'],
    ['leading', 'ВЕДУЩИЙ СПЕЦИАЛИСТ'],
    ['expert', 'Налоговый инспектор'],
    ['expert', 'Басқарма сарапшысы'],
    ['specialist', 'Специалист 1 категории'],
    ['specialist', 'Аппарат маманы'],
  ])('%s: %s', (position, title) => {
    expect(coder.code({ id: 'a', title, sections: [] }).coded.position).toBe(position);
  });
});

describe('What the codebook does not list is another position', () => {
  test.each([
    ...['Бухгалтер', 'Референт', 'Юрисконсульт', 'Архивист', 'Водитель', 'Переводчик', 'Инженер'],
    ...['Секретарь судебного заседания', 'Судебный пристав', 'Государственный аудитор'],
    ...['Есепші', 'Заңгер', 'Мұрағатшы', 'Аудармашы', 'Іс жүргізуші', 'Жүргізуші', 'Сот отырысының хатшысы'],
  ])('%s', (title) => {
    expect(coder.code({ id: 'a', title, sections: [] }).coded.position).toBe('other');
  });
});

describe('The shipped areas tell units in both languages', () => {
  test.each([
    ['control', 'Тексеру және қадағалау бөлімі'],
    ['economy', 'Управление макроэкономического анализа'],
    ['health', 'Управление лекарственной политики'],
    ['records', 'Канцелярия суда'],
    ['records', 'Отдел контроля и документационного обеспечения'],
    ['services', 'Общественная приемная'],
    ['it', 'Цифрландыру және деректерді басқару бөлімі'],
    ['communications', 'Ақпараттық саясат бөлімі'],
    ['education', 'Мектепке дейінгі тәрбие секторы'],
    ['other', 'Сыртқы байланыстар және хаттама бөлімі'],
    ['other', 'Отдел международного сотрудничества'],
    ['other', 'Хозяйственная служба'],
    ['control', 'Отдел камерального контроля'],
    ['agriculture', 'Ауыл шаруашылығы бөлімі'],
    ['construction', 'Коммуналдық шаруашылық бөлімі'],
  ])('%s: %s', (area, unit) => {
    expect(coder.code({ id: 'a', title: 'Маман', unit, sections: [] }).coded.area).toBe(area);
  });
});

describe('Titles that are of no area are left to no word of the duties', () => {
  const duties = 'Возит депутатов. Депутаттармен жұмыс. Проводит проверки школ.';
  test.each([
    ...['Водитель', 'Комендант здания', 'Завхоз', 'Уборщица', 'Аким сельского округа'],
    ...['Жүргізуші', 'Көлік жүргізушісі', 'Күзетші', 'Еден жуушы', 'Шаруашылық меңгерушісі'],
  ])('%s', (title) => {
    const { coded } = coder.code({ id: 'a', title, sections: [{ kind: 'duties', text: duties }] });
    expect(coded.area).toBe('other');
  });

  test.each([
    ['legal', 'Секретарь судебного заседания'],
    ['legal', 'Сот отырысының хатшысы'],
    ['records', 'Іс жүргізуші'],
    ['records', 'Секретарь руководителя'],
  ])('%s: %s', (area, title) => {
    expect(coder.code({ id: 'a', title, sections: [] }).coded.area).toBe(area);
  });
});
