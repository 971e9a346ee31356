import { afterEach, expect, vi } from 'vitest';

// A library must not write to the console: a call in any test fails that test.
const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
afterEach(() => {
  for (const spy of spies) {
    expect(spy.mock.calls, 'console output').toEqual([]);
    spy.mockClear();
  }
});
