import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later, newest } from './later';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work that waits for a pause', () => {
  it('runs once after the pause', () => {
    const work = vi.fn();
    const keep = later(work, 300, 500);
    keep.soon();
    vi.advanceTimersByTime(200);
    keep.soon();
    vi.advanceTimersByTime(299);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('runs at the latest when the longest wait is over, however fast one types', () => {
    const work = vi.fn();
    const keep = later(work, 300, 500);
    for (let at = 0; at < 1000; at += 50) {
      keep.soon();
      vi.advanceTimersByTime(50);
    }
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('runs at once when flushed, and only if something waits', async () => {
    const work = vi.fn();
    const keep = later(work, 300);
    await keep.flush();
    expect(work).not.toHaveBeenCalled();
    keep.soon();
    await keep.flush();
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is waited for by a flush also where it runs already', async () => {
    let end = () => {};
    const keep = later(() => new Promise<void>((resolve) => (end = resolve)), 300);
    keep.soon();
    vi.advanceTimersByTime(300);
    const flushed = vi.fn();
    void keep.flush().then(flushed);
    await vi.advanceTimersByTimeAsync(0);
    expect(flushed).not.toHaveBeenCalled();
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(flushed).toHaveBeenCalledOnce();
  });

  it('holds up no later flush where it failed', async () => {
    const keep = later(() => Promise.reject(new Error('no store')), 300);
    keep.soon();
    await expect(keep.flush()).rejects.toThrow('no store');
    await keep.flush();
  });

  it('never runs once dropped', () => {
    const work = vi.fn();
    const keep = later(work, 300);
    keep.soon();
    keep.drop();
    vi.advanceTimersByTime(1000);
    expect(work).not.toHaveBeenCalled();
  });
});

it('only the newest of overlapping answers counts', () => {
  const turn = newest();
  const first = turn.begin();
  const second = turn.begin();
  expect([first(), second()]).toEqual([false, true]);
});
