/** What the exit code of `qyzmet` says; the README lists them for scripts. */
export const EXIT = {
  done: 0,
  findings: 1,
  userMustAct: 2,
  partial: 3,
  drift: 4,
  locked: 5,
  blocked: 6,
  forbiddenByRobots: 7,
  network: 8,
  storeDamaged: 9,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
