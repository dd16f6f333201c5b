import type { Section, SectionKind } from '../model/Posting.js';

// What every notice demands: «Высшее образование», «Послесреднее или высшее образование», «Жоғары білім», «Жоғары немесе орта білімнен кейінгі білім».
const EDUCATION =
  /^[\s–—•*-]*(?:(?:высшее|послесреднее|послевузовское)(?!\p{L})[^\n]{0,60}?образовани|[^\n]{0,60}?(?:жоғары|орта білімнен кейінгі)(?!\p{L})[^\n]{0,60}?білім)/imu;
// A duty says in Russian first what is done, as a verb or a noun of action; in Kazakh the verb or noun of action comes last.
const DUTY =
  /^[\s–—•*\d.)-]*(?:не )?\p{L}{2,}(?:(?:[её]т|ит|[ую]т|[ая]т)(?:ся)?|ние|тие|ция|ка)(?!\p{L})|\p{L}{2,}(?:[аейы]д[ыі]|у|ю)[\s.;]*$/u;
const ADDRESS =
  /^(?:адрес|контакт|тел(?:ефон|[.:])|почт|местонахожд|справк|мекенжай|байланыс|орналасқан|анықтама)/iu;

/** Where no heading is known to open duties or requirements, the section that reads like them under a heading of other words is them. */
export function inferSections(sections: readonly Section[]): readonly Section[] {
  const demanded = infer(sections, 'requirements', ({ text }) => EDUCATION.test(text));
  return infer(demanded, 'duties', ({ text }) => isMostlyDuties(text));
}

function infer(
  sections: readonly Section[],
  kind: SectionKind,
  reads: (section: Section) => boolean,
): readonly Section[] {
  if (sections.some((section) => section.kind === kind)) return sections;
  return sections.map((section) =>
    isOpen(section, kind) && mayHead(section.heading) && reads(section) ? { ...section, kind } : section,
  );
}

/** «Требования ко всем участникам» are those of each position, where none has its own. */
function isOpen({ kind }: Section, sought: SectionKind): boolean {
  return kind === 'other' || (kind === 'general' && sought === 'requirements');
}

/** Whether a heading of unknown words may open duties or requirements; addresses and telephones are neither. */
function mayHead(heading: string | undefined): boolean {
  return heading !== undefined && !ADDRESS.test(heading);
}

/** The sentence that announces a competition is no duty. */
const ANNOUNCES =
  /об[ъь]явля[её]т\s[^\n]{0,80}конкурс\s+на\s|лауазым[^\n]{0,80}конкурс\s+жариялайды|басқармасы\s[^\n]{0,40}конкурс\s+жариялайды/iu;

/** One line may say anything; of several, most must read like duties. */
function isMostlyDuties(text: string): boolean {
  const lines = text.split(/\n|;\s/u).filter((line) => /\p{L}/u.test(line) && !ANNOUNCES.test(line));
  return lines.length >= 2 && lines.filter((line) => DUTY.test(line)).length * 2 > lines.length;
}
