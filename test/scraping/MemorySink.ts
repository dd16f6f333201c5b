import type { Posting } from '../../src/model/Posting.js';
import type { ArchivedAnswer, PageMemory, ScrapeSink } from '../../src/scraping/ScrapeSink.js';

/** Keeps what a crawl finds in memory. */
export class MemorySink implements ScrapeSink {
  readonly postings: Map<string, Posting> = new Map<string, Posting>();
  readonly pages: Map<string, PageMemory> = new Map<string, PageMemory>();
  readonly seen: Set<string> = new Set<string>();
  readonly archived: ArchivedAnswer[] = [];
  commits = 0;

  page(url: string): PageMemory | undefined {
    return this.pages.get(url);
  }

  putPage(url: string, page: PageMemory): void {
    this.pages.set(url, page);
  }

  put(posting: Posting): 'new' | 'edited' | 'unchanged' {
    const known = this.postings.get(posting.id);
    this.postings.set(posting.id, posting);
    this.seen.add(posting.id);
    if (known === undefined) return 'new';
    return JSON.stringify(known) === JSON.stringify(posting) ? 'unchanged' : 'edited';
  }

  touch(id: string): boolean {
    this.seen.add(id);
    return this.postings.has(id);
  }

  seenInRun(id: string): boolean {
    return this.seen.has(id);
  }

  archive(answer: ArchivedAnswer): void {
    this.archived.push(answer);
  }

  commit(): void {
    this.commits += 1;
  }
}
