// Rehearsals of a watching build: they go on while nobody has saved, and never stand in the way of what has been.
import { afterEach, expect, it, vi } from 'vitest';
import { Changes } from '../src/cli/watch/changes.js';
import { rehearseUntilChange } from '../src/cli/watch/rehearse.js';

afterEach(() => vi.restoreAllMocks());

/** @param tookMs - Of each rehearsal. */
function clockOf(tookMs: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return () => {
    now += tookMs;
  };
}

it('stops when somebody saves', async () => {
  const changes = new Changes();
  let done = 0;
  await rehearseUntilChange(async () => {
    done += 1;
    if (done === 3) changes.add();
  }, changes);
  expect(done).toBe(3);
});

it('does not begin where somebody has saved already', async () => {
  const changes = new Changes();
  changes.add();
  const rehearse = vi.fn(async () => {});
  await rehearseUntilChange(rehearse, changes);
  expect(rehearse).not.toHaveBeenCalled();
});

it.each([
  ['stops after a second and a half', 100, 16],
  ['leaves it at one that takes long', 400, 1],
])('%s', async (_, tookMs, times) => {
  const pass = clockOf(tookMs);
  const rehearse = vi.fn(async () => pass());
  await rehearseUntilChange(rehearse, new Changes());
  expect(rehearse).toHaveBeenCalledTimes(times);
});

it('says nothing of one that fails', async () => {
  const changes = new Changes();
  const rehearse = vi.fn(async () => {
    if (rehearse.mock.calls.length === 2) changes.add();
    throw new Error('no such folder');
  });
  await expect(rehearseUntilChange(rehearse, changes)).resolves.toBeUndefined();
  expect(rehearse).toHaveBeenCalledTimes(2);
});
