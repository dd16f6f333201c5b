import type { Section } from '../model/Posting.js';

// What every notice demands: «Высшее образование», «Послесреднее или высшее образование», «Жоғары білім», «Жоғары немесе орта білімнен кейінгі білім».
const EDUCATION =
  /^[\s–—•*-]*(?:высшее|послесреднее|послевузовское|образование|жоғары|орта білімнен кейінгі|білімі)(?!\p{L})[^\n]{0,60}?(?:образовани|білім)/imu;

/** Where no heading is known to open requirements, the section that demands an education under a heading of other words is one. */
export function withRequirements(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => kind === 'requirements')) return sections;
  return sections.map((section) =>
    section.kind === 'other' && section.heading !== undefined && EDUCATION.test(section.text)
      ? { ...section, kind: 'requirements' as const }
      : section,
  );
}
