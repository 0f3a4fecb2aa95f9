// The menus of the system's bar.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { commands } from './palette';
import { followMenus, menus, showMenus } from './menu';
import { view } from './view.svelte';

vi.mock('$lib/ipc');

const on = (platform: string) => vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);

describe('the menu bar', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    vi.mocked(ipc.menuSet).mockResolvedValue(undefined);
  });

  it('holds every command of the palette once, and no label is missing', () => {
    const entries = menus().flatMap((part) => part.entries);
    const names = entries.flatMap((entry) => (entry.kind === 'command' ? [`command-${entry.name}`] : []));
    expect([...names].sort()).toEqual(commands().map((one) => one.key).sort());
    for (const entry of entries) if (entry.kind !== 'line') expect(entry.label).not.toMatch(/^(menu|command)-/);
  });

  it('has no two entries with the same keys', () => {
    const keys = menus().flatMap((part) => part.entries.flatMap((entry) => (entry.kind === 'command' && entry.keys ? [entry.keys] : [])));
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of ['N', '=', '-', '0']) expect(keys).toContain(`CmdOrCtrl+${one}`);
  });

  it('does what is chosen in it', () => {
    on('MacIntel');
    view.go({ screen: 'invoices', id: null });
    followMenus();
    vi.mocked(ipc.onMenu).mock.calls[0]?.[0]('settings');
    expect(view.now.screen).toBe('settings');
    showMenus();
    expect(ipc.menuSet).toHaveBeenCalledOnce();
  });

  it('is not spoken of where the system has none', () => {
    on('Linux x86_64');
    followMenus();
    showMenus();
    expect(ipc.onMenu).not.toHaveBeenCalled();
    expect(ipc.menuSet).not.toHaveBeenCalled();
  });
});
