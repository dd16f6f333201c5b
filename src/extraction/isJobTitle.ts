/** Stems of what stands before that word. */
const RUSSIAN_GRADE = 'главн старш младш ведущ';
/** Stems of the word that names the kind of job; it opens a title in Russian. */
const RUSSIAN =
  'руководител заместител специалист эксперт консультант инспектор заведующ советник помощник начальник бухгалтер секретар делопроизводител директор аналитик архивист юрист юрисконсульт методист инженер экономист ревизор архитектор программист администратор психолог оператор менеджер переводчик статистик агроном врач техник библиотекар водител педагог ветеринар хранител пресс-секретар управляющ контролер контролёр дознавател следовател пристав распорядител аудитор ассистент редактор корректор референт координатор регистратор лаборант диспетчер дизайнер разработчик тестировщик журналист социолог эколог землеустроител геодезист лесничий тренер воспитател фельдшер кассир комендант';
/** The same in Kazakh, where it ends the title, bare or with the possessive that a unit's name asks for («геодезист», «геодезисі»). */
const KAZAKH =
  'маман сарапшы басшы инспектор кеңесші меңгеруші орынбасар бухгалтер көмекші хатшы бастығы директор заңгер әдіскер инженер экономист ревизор сәулетші бағдарламашы әкімші психолог оператор менеджер аудармашы статист агроном дәрігер техник кітапханашы жүргізуші педагог талдаушы мұрағатшы архивші жетекші басқарушы бақылаушы тергеуші консультант пристав аудитор ассистент редактор корректор референт үйлестіруші тіркеуші лаборант диспетчер дизайнер әзірлеуші журналист әлеуметтанушы эколог геодезист орманшы жаттықтырушы тәрбиеші фельдшер кассир экономис юрис журналис программис геодезис';
// A title stands in the nominative or, after «на должность», the genitive; other endings make fields of study of many stems.
const ENDINGS = 'ь ы и а я ый ий ой ая ого его ому ему ые ие ых их ым им ом ем';
const RUSSIAN_JOB = new RegExp(
  String.raw`^(?!статистика|аналитика|администратор(?:ы|ов)? судов)(?:(?:государственн|судебн|участков|социальн|научн)(?:ый|ая|ого|ой) )?(?:(?:${alternatives(RUSSIAN_GRADE)})(?:${alternatives(ENDINGS)})?[ -]\p{L}|(?:${alternatives(RUSSIAN)})(?:${alternatives(ENDINGS)})?(?!\p{L}))`,
  'iu',
);
const KAZAKH_JOB = new RegExp(
  String.raw`(?:${alternatives(KAZAKH)})(?:с?[ыі])?(?: ?[-–] ?\p{L}{3,20})?$`,
  'iu',
);
/** No Kazakh ending of a title is longer, so that the rest of a line need not be searched for one. */
const LONGEST_ENDING = 48;
/** Only the akims of villages and rural districts: «Аким области» is a line of every menu. */
const RUSSIAN_AKIM = /^аким \p{Lu}\p{L}+ (?:(?:сельск|поселков|аульн)\p{L}+ округа|села|аула|пос[её]лка)$/iu;
const KAZAKH_AKIM = /(?:(?:ауылдық|кенттік) округінің|ауылының|кентінің) әкімі$/iu;
/** «Педагог-ассистенттерге арналған курстар …» opens with a word of both languages; names in quotation marks prove nothing. */
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;
const QUOTED = /[«"“][^«»"“”]*[»"”]/gu;
const NOT_IN_A_TITLE = /[:;!?]|об[ъь]явля|жарияла|\. \p{Lu}/u;
const LONGEST = 200;

/** Whether a line of its own reads like the name of a position: the kind of job opens it in Russian and ends it in Kazakh. */
export function isJobTitle(line: string): boolean {
  return line.length <= LONGEST && /^\p{Lu}/u.test(line) && namesJob(line) && !NOT_IN_A_TITLE.test(line);
}

/** The same of words from within a sentence, which may open with a small letter («главного специалиста отдела»). */
export function isJobTitleWithin(words: string): boolean {
  return isJobTitle(words.charAt(0).toUpperCase() + words.slice(1));
}

function namesJob(line: string): boolean {
  const end = line.slice(-LONGEST_ENDING);
  if (KAZAKH_JOB.test(end) || KAZAKH_AKIM.test(end) || RUSSIAN_AKIM.test(line)) return true;
  return RUSSIAN_JOB.test(line) && !KAZAKH_LETTER.test(line.replaceAll(QUOTED, ''));
}

function alternatives(stems: string): string {
  return stems.replaceAll(' ', '|');
}
