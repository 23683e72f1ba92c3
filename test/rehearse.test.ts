// Rehearsals of a watching build: they go on while nobody has saved, and never stand in the way of what has been.
import { afterEach, expect, it, vi } from 'vitest';
import { Changes } from '../src/cli/watch/changes.js';
import { LoadMemory } from '../src/cli/watch/load-memory.js';
import { rehearseUntilChange } from '../src/cli/watch/rehearse.js';
import { RenderMemory } from '../src/render/index.js';
import { readSources } from '../src/source/index.js';

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
  ['stops after two seconds and a half', 100, 26],
  ['leaves it at one that takes long', 400, 1],
])('%s', async (_, tookMs, times) => {
  const pass = clockOf(tookMs);
  const rehearse = vi.fn(async () => pass());
  await rehearseUntilChange(rehearse, new Changes());
  expect(rehearse).toHaveBeenCalledTimes(times);
});

it('reads another file anew each time, as if it had been changed', async () => {
  const memory = new LoadMemory();
  const load = async () => memory.withKnownFiles((await readSources('examples/helsingfors')).value).files;
  let before = await load();
  const anew: string[] = [];
  for (const _ of before) {
    memory.forgetOne();
    const after = await load();
    anew.push(...after.flatMap((file, index) => (file === before[index] ? [] : [file.path])));
    before = after;
  }
  expect(anew.toSorted()).toEqual(before.map(({ path }) => path).toSorted());
});

it('makes another kind of pieces of a page anew each time', () => {
  const memory = new RenderMemory();
  const render = () => {
    memory.begin({}, []);
    const anew: string[] = [];
    for (const kind of ['goal', 'unit', 'chart']) memory.recall(kind, 'the same', () => anew.push(kind));
    return anew;
  };
  render();
  expect(render()).toEqual([]);
  const anew = [1, 2, 3, 4].map(() => {
    memory.forgetOne();
    return render();
  });
  expect(anew).toEqual([['goal'], ['unit'], ['chart'], ['goal']]);
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
