import { describe, expect, it } from 'vitest';
import { PAGE, Paged } from './paged.svelte';

/** A store of `size` numbers that counts how often it is read. */
function store(size: number) {
  const asked: (string | null)[] = [];
  const page = async (after: string | null, limit: number) => {
    asked.push(after);
    const from = Number(after ?? 0);
    const rows = Array.from({ length: Math.max(0, Math.min(limit, size - from)) }, (_, i) => from + i);
    return { rows, next: from + limit < size ? String(from + limit) : null };
  };
  return { asked, pages: new Paged<number>(page) };
}

describe('a list read by pages', () => {
  it('reads one page at first and one more at a time', async () => {
    const { asked, pages } = store(100_000);
    await pages.restart();
    await Promise.all([pages.more(), pages.more()]);
    expect(asked).toEqual([null, String(PAGE)]);
    expect(pages.rows).toHaveLength(2 * PAGE);
    expect(pages.rows.at(-1)).toBe(2 * PAGE - 1);
  });

  it('ends where the store ends', async () => {
    const { pages } = store(PAGE + 1);
    await pages.restart();
    await pages.more();
    await pages.more();
    expect(pages.rows).toHaveLength(PAGE + 1);
    expect(pages.next).toBeNull();
  });

  it('reads again only as far as the person has scrolled', async () => {
    const { asked, pages } = store(100_000);
    await pages.restart();
    await pages.more();
    await pages.more();
    asked.length = 0;
    await pages.refresh(PAGE + 10);
    expect(asked).toEqual([null, String(PAGE)]);
  });

  it('does not append a page to rows that were replaced meanwhile', async () => {
    const { pages } = store(1000);
    await pages.restart();
    await Promise.all([pages.more(), pages.restart()]);
    expect(new Set(pages.rows).size).toBe(pages.rows.length);
  });

  it('keeps its rows and tells the failure when reading fails', async () => {
    let fails = false;
    const pages = new Paged<number>(async () => {
      if (fails) throw { code: 'internal', message: 'broken' };
      return { rows: [1], next: null };
    });
    await pages.restart();
    fails = true;
    await pages.restart();
    expect(pages.rows).toEqual([1]);
    expect(pages.error?.message).toBe('broken');
  });
});
