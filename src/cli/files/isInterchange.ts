/** Whether a JSON value means to follow the interchange format: only that has sections. */
export function isInterchange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sections' in value;
}
