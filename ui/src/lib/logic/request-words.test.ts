import { describe, expect, it } from 'vitest';
import { pathOf } from './request-words';

describe('the path of an address', () => {
  it.each([
    ['https://billing.example.com/invoices?limit=50', '/invoices?limit=50'],
    ['https://billing.example.com/caf%C3%A9/', '/café/'],
    ['https://billing.example.com/%E0%A4', '/%E0%A4'],
    ['[hidden]', '[hidden]'],
  ])('%s is shown as %s', (address, path) => expect(pathOf(address)).toBe(path));
});
