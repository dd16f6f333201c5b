/** What the exit code of `qyzmet` says; the README lists them for scripts. */
export const EXIT = {
  done: 0,
  userMustAct: 2,
  partial: 3,
  drift: 4,
  locked: 5,
  blocked: 6,
  forbiddenByRobots: 7,
  network: 8,
  storeDamaged: 9,
  defect: 70,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
