// The size of everything: its steps, what is remembered, and the wheel.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { messages } from './messages.svelte';
import { applyZoom, followWheel, STEPS, zoom } from './zoom.svelte';

vi.mock('$lib/ipc');

const asked = () => vi.mocked(ipc.zoomSet).mock.calls.map(([percent]) => percent);

beforeEach(() => {
  vi.mocked(ipc.zoomSet).mockReset().mockResolvedValue(undefined);
  zoom.actual();
  messages.dismiss();
  vi.mocked(ipc.zoomSet).mockClear();
});

describe('the size of everything', () => {
  it('goes through every step up to the largest and down to the smallest, and no further', () => {
    for (let press = 0; press < 7; press += 1) zoom.larger();
    expect(asked()).toEqual([110, 125, 150, 175, 200, 200, 200]);
    vi.mocked(ipc.zoomSet).mockClear();
    for (let press = 0; press < 8; press += 1) zoom.smaller();
    expect(asked()).toEqual([175, 150, 125, 110, 100, 90, 80, 80]);
    expect(STEPS).toContain(100);
  });

  it('is told in passing, and not over what went wrong or can be taken back', () => {
    zoom.choose(125);
    expect(messages.toast?.text).toContain('125%');
    messages.say('Removed.', { label: 'Undo', run: () => undefined });
    zoom.choose(150);
    expect(messages.toast?.text).toBe('Removed.');
    messages.complain({ code: 'internal', message: 'It failed.' });
    zoom.choose(175);
    expect(messages.toast?.text).toBe('It failed.');
  });

  it('is remembered, and asked for at the start only where it is not its own', () => {
    applyZoom();
    expect(asked()).toEqual([]);
    zoom.choose(150);
    expect(localStorage.getItem('counterfoil.zoom')).toBe('150');
    applyZoom();
    expect(asked()).toEqual([150, 150]);
  });
});

describe('the wheel', () => {
  const turn = (deltaY: number) => {
    const event = new WheelEvent('wheel', { deltaY, cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const key = (type: 'keydown' | 'keyup') => window.dispatchEvent(new KeyboardEvent(type, { key: 'Control' }));

  it('scrolls by itself, and with Control held goes a step with each notch', () => {
    const stop = followWheel();
    expect(turn(-120)).toBe(false);
    key('keydown');
    key('keydown');
    expect(turn(-120)).toBe(true);
    expect(turn(-20)).toBe(true);
    expect(asked()).toEqual([110]);
    turn(-20);
    turn(120);
    expect(asked()).toEqual([110, 125, 110]);
    key('keyup');
    expect(turn(-120)).toBe(false);
    key('keydown');
    window.dispatchEvent(new Event('blur'));
    expect(turn(-120)).toBe(false);
    key('keydown');
    stop();
    expect(turn(-120)).toBe(false);
    expect(asked()).toEqual([110, 125, 110]);
  });
});
