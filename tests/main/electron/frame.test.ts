import { expect, test } from 'vitest';
import { frameToOpen } from '../../../src/main/electron/frame.ts';

const laptop = { x: 0, y: 0, width: 1280, height: 760 };
const beside = { x: 1280, y: 0, width: 2560, height: 1440 };
const onTheSecond = { x: 1500, y: 100, width: 1600, height: 1000, maximised: false };

test('opens where it was', () => {
  expect(frameToOpen(onTheSecond, [laptop, beside])).toEqual({ x: 1500, y: 100, width: 1600, height: 1000 });
});

test('opens on the screen that is left when its own was taken away, no larger than that', () => {
  expect(frameToOpen(onTheSecond, [laptop])).toEqual({ width: 1280, height: 760 });
});

test('a window of which only an edge would be seen counts as lost', () => {
  expect(frameToOpen({ ...onTheSecond, x: -1590 }, [laptop])).not.toHaveProperty('x');
});

test('opens for the first time within the screen', () => {
  expect(frameToOpen(undefined, [laptop])).toEqual({ width: 1280, height: 760 });
  expect(frameToOpen(undefined, [beside])).toEqual({ width: 1360, height: 860 });
});
