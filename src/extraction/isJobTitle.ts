const JOB =
  /^(?:главн|ведущ|старш|младш|руководител|заместител|специалист|эксперт|консультант|инспектор|заведующ|советник|помощник|начальник|бухгалтер|секретар|делопроизводител|директор|аналитик|архивист|юрист|юрисконсульт)\p{L}{0,12}(?![\p{L}])|(?:маман|сарапшы|басшы|инспектор|кеңесші|меңгеруші|орынбасар|бухгалтер|көмекші|хатшы|бастығы|директор|заңгер)\p{L}{0,6}$/iu;
const NOT_IN_A_TITLE = /[:;!?]|объявля|жарияла|\. \p{Lu}/u;
const LONGEST = 200;

/** Whether a line of its own reads like the name of a position: the kind of job opens it in Russian and ends it in Kazakh. */
export function isJobTitle(line: string): boolean {
  return line.length <= LONGEST && /^\p{Lu}/u.test(line) && JOB.test(line) && !NOT_IN_A_TITLE.test(line);
}
