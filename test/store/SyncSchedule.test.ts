import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SyncSchedule } from '../../src/store/SyncSchedule.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('syncs', () => {
  test('of pages with a pause between them are made page by page, at once', () => {
    const sync = vi.fn();
    const schedule = new SyncSchedule(sync);
    for (let pages = 1; pages <= 3; pages += 1) {
      schedule.soon();
      schedule.commit();
      expect(sync).toHaveBeenCalledTimes(pages);
      vi.advanceTimersByTime(1000);
    }
    expect(sync).toHaveBeenCalledTimes(3);
  });

  test('of pages without pauses are shared by those of a quarter of a second, and none waits longer', () => {
    const sync = vi.fn();
    const schedule = new SyncSchedule(sync);
    for (let pages = 0; pages < 100; pages += 1) {
      schedule.commit();
      vi.advanceTimersByTime(10);
    }
    expect(sync).toHaveBeenCalledTimes(4);
    vi.advanceTimersByTime(250);
    expect(sync).toHaveBeenCalledTimes(5);
  });

  test('come also to what is written while a page is not yet committed', () => {
    const sync = vi.fn();
    new SyncSchedule(sync).soon();
    vi.advanceTimersByTime(250);
    expect(sync).toHaveBeenCalledTimes(1);
  });

  test('that fail while nobody waits for them are told to the next who writes', () => {
    const schedule = new SyncSchedule(() => {
      throw new Error('the disk is full');
    });
    schedule.soon();
    vi.advanceTimersByTime(250);
    expect(() => {
      schedule.commit();
    }).toThrow('the disk is full');
    expect(() => {
      schedule.now();
    }).toThrow('the disk is full');
  });

  test('are made no more when it was stopped', () => {
    const sync = vi.fn();
    const schedule = new SyncSchedule(sync);
    schedule.soon();
    schedule.stop();
    vi.advanceTimersByTime(1000);
    expect(sync).not.toHaveBeenCalled();
  });
});
