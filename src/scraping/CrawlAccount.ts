import type { Posting } from '../model/Posting.js';
import { type FieldCoverage, NO_COVERAGE, withPosting } from './FieldCoverage.js';
import type { NotFetched } from './Fetched.js';
import { HeldProblems } from './HeldProblems.js';
import type { ScrapeCounts, ScrapeEvent, ScrapeOutcome } from './ScrapeOutcome.js';

type Failure = Exclude<NotFetched['kind'], 'gone'>;
type OutcomeKind = ScrapeOutcome['kind'];

const FAILURES_IN_A_ROW = 3;
const OUTCOMES: Readonly<Record<Failure, OutcomeKind>> = {
  forbidden: 'forbidden',
  'rate-limited': 'rate-limited',
  blocked: 'rate-limited',
  failing: 'rate-limited',
  unreachable: 'unreachable',
  refused: 'refused',
};

/** Keeps count of a crawl and judges when it must stop and whether it was complete. */
export class CrawlAccount {
  readonly #onEvent: (event: ScrapeEvent) => void;
  readonly #problems: string[] = [];
  readonly #held = new HeldProblems();
  #counts: ScrapeCounts = {
    pages: 0,
    found: 0,
    new: 0,
    edited: 0,
    unchanged: 0,
    gone: 0,
    unread: 0,
    untranslated: 0,
  };
  #coverage: FieldCoverage = NO_COVERAGE;
  #failuresInARow = 0;
  #lastFailure: Failure | undefined;
  #postingPages = 0;
  #expectedUnread = 0;
  #withoutPosting = 0;
  #isPartial = false;
  #isLimited = false;
  #isCarriedOn = false;
  #stop: OutcomeKind | undefined;
  #untranslated: URL | undefined;
  #archive: URL | undefined;

  constructor(onEvent: (event: ScrapeEvent) => void) {
    this.#onEvent = onEvent;
  }

  /** True when going on makes no sense. */
  get mustStop(): boolean {
    return this.#stop !== undefined;
  }

  /** False once a page was missed or left out, so that what was not found may still be there. */
  get isWhole(): boolean {
    return !this.#isPartial && !this.#isLimited && !this.#held.isPending;
  }

  /** True once a posting was seen, in this run or in the cut-off one that it carries on. */
  get hasPostings(): boolean {
    return this.#isCarriedOn || this.postings > 0;
  }

  /** True once the portal has answered with a page, be it one without a posting. */
  get isAnswered(): boolean {
    return this.#counts.pages > 0;
  }

  /** How many postings were seen, on pages of their own or whole on a list. */
  get postings(): number {
    const { new: fresh, edited, unchanged } = this.#counts;
    return fresh + edited + unchanged;
  }

  /** Counts one more of something. */
  count(name: keyof ScrapeCounts): void {
    this.#counts = { ...this.#counts, [name]: this.#counts[name] + 1 };
    if (this.hasPostings) this.#found();
  }

  /** A posting that the cut-off run has seen which this one carries on. */
  carriedOn(): void {
    this.#isCarriedOn = true;
    this.#found();
  }

  /** Counts which fields a posting that was read states. */
  cover(posting: Posting): void {
    this.#coverage = withPosting(this.#coverage, posting);
  }

  /** A page that was answered. */
  answered(of: 'list' | 'posting'): void {
    this.count('pages');
    this.#failuresInARow = 0;
    if (of === 'posting') this.#postingPages += 1;
  }

  /** A page that was not answered; a page that is gone is an answer too. */
  failed(url: URL, failure: NotFetched): void {
    this.note(url, failure.problem);
    if (failure.kind === 'gone') {
      this.count('gone');
      return;
    }
    this.#isPartial = true;
    this.#lastFailure = failure.kind;
    this.#failuresInARow += failure.kind === 'forbidden' || failure.kind === 'refused' ? 0 : 1;
    if (failure.kind === 'rate-limited' || this.#failuresInARow >= FAILURES_IN_A_ROW) {
      this.#stop ??= OUTCOMES[failure.kind];
    }
  }

  /** A problem after which the run cannot count as complete. */
  incomplete(url: URL, problem: string): void {
    this.#isPartial = true;
    this.note(url, problem);
  }

  /** A page without a posting, of which that is news. */
  unrecognised(url: URL, problem: string): void {
    this.#withoutPosting += 1;
    this.holdBack(url, problem, true);
  }

  /** From now on what seems to be wrong with lists is only said where no posting is found elsewhere. */
  lookElsewhere(): void {
    this.#held.lookElsewhere();
    this.chooseAnew();
  }

  /** A problem after which the run cannot count as complete, unless postings are found elsewhere. */
  holdBack(url: URL, problem: string, isUnread = false): void {
    if (this.#held.isHolding) this.#held.add({ url, problem, isUnread });
    else this.incomplete(url, problem);
  }

  /** Says what was held back, as nobody looks for postings any longer. */
  release(): void {
    for (const { url, problem } of this.#held.release()) this.incomplete(url, problem);
  }

  #found(): void {
    if (!this.#held.isHolding) return;
    const { forgiven, said } = this.#held.found();
    for (const { url, problem } of said) this.incomplete(url, problem);
    for (const { url, problem, isUnread } of forgiven) {
      this.record(url, problem);
      if (isUnread) this.unread({ isExpected: true, isWhole: false });
    }
  }

  /** More postings are there than were asked for. */
  limited(): void {
    this.#isLimited = true;
  }

  /** A page that offers another language, which was not found. */
  untranslated(url: URL): void {
    this.count('untranslated');
    this.#untranslated ??= url;
  }

  /** Where closed postings stand, which are not read. */
  archive(url: URL): void {
    this.#archive ??= url;
  }

  /** A problem that is only said. */
  note(url: URL, problem: string): void {
    this.#onEvent({ kind: 'problem', problem: this.record(url, problem) });
  }

  /** What is kept with the account of the run, and returned as a sentence, but is no reason to tell a person. */
  record(url: URL, problem: string): string {
    const sentence = `${url.href}: ${problem}`;
    this.#problems.push(sentence);
    return sentence;
  }

  event(event: ScrapeEvent): void {
    this.#onEvent(event);
  }

  /**
   * An address of which some version, or as a whole all, hold no posting; that was to be expected if the words that lead there name
   * none.
   */
  unread({ isExpected, isWhole }: { readonly isExpected: boolean; readonly isWhole: boolean }): void {
    this.count('unread');
    if (isWhole) this.#withoutPosting += 1;
    if (isExpected) this.#expectedUnread += 1;
  }

  /** True when every page that was found was read, and no posting stands on any. */
  get isMisled(): boolean {
    return this.#withoutPosting > 0 && this.#withoutPosting === this.#counts.found && !this.mustStop;
  }

  /** True when nothing was found at all, of which nothing else has been said. */
  get isEmpty(): boolean {
    return this.postings + this.#counts.found === 0 && this.isWhole && !this.mustStop;
  }

  /** What was found until now was not what the crawl is for. */
  chooseAnew(): void {
    this.#expectedUnread = this.#counts.unread;
  }

  /** One odd page is no reason to doubt a run; where most pages are odd, nothing of the portal is understood. */
  judgeUnread(list: URL): void {
    const unread = this.#counts.unread - this.#expectedUnread;
    const found = this.#counts.found - this.#expectedUnread;
    if (unread * 2 > found || (found === 0 && this.#expectedUnread > 0))
      this.incomplete(
        list,
        `no posting was recognised on ${this.#counts.unread} of ${this.#counts.found} pages linked from here`,
      );
  }

  outcome(idPrefix: string, interrupted: boolean): ScrapeOutcome {
    const kind = interrupted ? 'interrupted' : (this.#stop ?? this.#judge());
    const untranslated = this.#untranslated?.href;
    return {
      kind,
      idPrefix,
      counts: this.#counts,
      coverage: this.#coverage,
      problems: this.#problems,
      ...(untranslated === undefined ? {} : { untranslated }),
      ...(this.#archive === undefined ? {} : { archive: this.#archive.href }),
    };
  }

  /** Postings come from pages of their own, or whole from the lists of an API. */
  get #gotPostings(): boolean {
    return this.#postingPages + this.postings > 0;
  }

  #judge(): OutcomeKind {
    if (!this.#isPartial) return this.#isLimited ? 'limited' : 'complete';
    if (this.#gotPostings || this.#lastFailure === undefined) return 'partial';
    // A rule of ours that stops single postings says nothing about the address the crawl began with.
    if (this.#lastFailure === 'refused' && this.#counts.pages > 0) return 'partial';
    return OUTCOMES[this.#lastFailure];
  }
}
