/** Stems of the word that names the kind of job; it opens a title in Russian. */
const RUSSIAN =
  'главн старш младш ведущ руководител заместител специалист эксперт консультант инспектор заведующ советник помощник начальник бухгалтер секретар делопроизводител директор аналитик архивист юрист юрисконсульт методист инженер экономист ревизор архитектор программист администратор психолог оператор менеджер переводчик статистик агроном врач техник библиотекар водител педагог ветеринар хранител пресс-секретар управляющ контролер контролёр дознавател следовател';
/** The same in Kazakh, where it ends the title, bare or with the possessive that a unit's name asks for. */
const KAZAKH =
  'маман сарапшы басшы инспектор кеңесші меңгеруші орынбасар бухгалтер көмекші хатшы бастығы директор заңгер әдіскер инженер экономист ревизор сәулетші бағдарламашы әкімші психолог оператор менеджер аудармашы статист агроном дәрігер техник кітапханашы жүргізуші педагог талдаушы мұрағатшы архивші жетекші басқарушы бақылаушы тергеуші консультант';
// A title stands in the nominative or, after «на должность», the genitive; other endings make fields of study of many stems.
const ENDINGS = 'ь ы и а я ый ий ой ая ого его ому ему ые ие ых их ым им ом ем';
const JOB = new RegExp(
  String.raw`^(?!статистика|аналитика)(?:${alternatives(RUSSIAN)})(?:${alternatives(ENDINGS)})?(?!\p{L})|(?:${alternatives(KAZAKH)})(?:с?[ыі])?$`,
  'iu',
);
const NOT_IN_A_TITLE = /[:;!?]|объявля|жарияла|\. \p{Lu}/u;
const LONGEST = 200;

/** Whether a line of its own reads like the name of a position: the kind of job opens it in Russian and ends it in Kazakh. */
export function isJobTitle(line: string): boolean {
  return line.length <= LONGEST && /^\p{Lu}/u.test(line) && JOB.test(line) && !NOT_IN_A_TITLE.test(line);
}

function alternatives(stems: string): string {
  return stems.replaceAll(' ', '|');
}
