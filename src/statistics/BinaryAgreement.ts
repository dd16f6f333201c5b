/** Agreement on a yes or no; each ratio is null when its denominator is 0. */
export interface BinaryAgreement {
  readonly id: string;
  readonly compared: number;
  readonly truePositives: number;
  readonly trueNegatives: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Cohen 1960, Educ Psychol Meas 20:37–46. */
  readonly kappa: number | null;
  /** Identifiers of postings where only the person said yes. */
  readonly missed: readonly string[];
  /** Identifiers of postings where only the program said yes. */
  readonly extra: readonly string[];
}
