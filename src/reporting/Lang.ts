/** Languages of the interface. */
export const LANGS = ['en', 'ru', 'kk'] as const;

export type Lang = (typeof LANGS)[number];
