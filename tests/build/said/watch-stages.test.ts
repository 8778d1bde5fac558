import { expect, test } from 'vitest';
import { watchStages } from '../../../src/build/said/watch-stages.ts';

/** A work by a clock of its own: each step says what happens, and when. */
function shown(columns: number | undefined, work: (at: (seconds: number) => ReturnType<typeof watchStages>) => void) {
  let time = 0;
  let text = '';
  const watch = watchStages({ now: () => time, write: (more) => (text += more), columns });
  work((seconds) => {
    time = seconds * 1000;
    return watch;
  });
  return { text, times: watch.times() };
}

test('a work of less than two seconds shows nothing, on a terminal or in a log', () => {
  for (const columns of [80, undefined]) {
    const { text, times } = shown(columns, (at) => {
      at(0.1).begin('texts', 10);
      for (let i = 1; i <= 10; i += 1) at(0.1 + i / 10).done(i);
      at(1.2).begin('pages', 10);
      at(1.8).done(10);
      at(1.9).end();
    });
    expect(text).toBe('');
    expect(times.map(({ name }) => name)).toEqual(['texts', 'pages']);
  }
});

test('in a log there is a line every ten seconds: how much is done, how fast, and how long it takes', () => {
  const { text } = shown(undefined, (at) => {
    at(1).begin('texts', 3000);
    for (let second = 2; second <= 31; second += 1) at(second).done((second - 1) * 100);
    at(32).begin('search');
    for (let second = 33; second <= 62; second += 1) at(second).look();
    at(62.5).end();
  });
  expect(text.split('\n')).toEqual([
    '[10 s] texts: 900 of 3,000, 90 a second, 23 s left',
    '[20 s] texts: 1,900 of 3,000, 95 a second, 12 s left',
    '[30 s] texts: 2,900 of 3,000, 97 a second, 1 s left',
    '[40 s] search: 8 s',
    '[50 s] search: 18 s',
    '[1 min 0 s] search: 28 s',
    '',
  ]);
});

test('on a terminal each stage has one line, which is written over and keeps its time', () => {
  const { text, times } = shown(80, (at) => {
    at(1).begin('texts', 1000);
    at(3).done(500);
    at(3.05).done(510);
    at(4).done(750);
    at(5).begin('pages', 20);
    at(6.5).done(1);
    at(7).end();
    at(9).look();
  });
  expect(onScreen(text)).toEqual(['texts: 5.0 s', 'pages: 2.0 s', '']);
  expect(text.match(/of 1,000/g)).toHaveLength(2);
  expect(text).toContain('texts: 750 of 1,000, 188 a second, 1 s left');
  expect(text).toContain('pages: 1 of 20, 0.7 a second, 29 s left');
  expect(times).toEqual([
    { name: 'texts', seconds: 5 },
    { name: 'pages', seconds: 2 },
  ]);
});

test('what is said between two stages has lines of its own, and a line is never wider than the terminal', () => {
  const { text } = shown(20, (at) => {
    at(1).begin('texts', 1000);
    at(4).done(750);
    at(5).pause();
  });
  const said = `${text}a.txt  raw-html\n`;
  expect(onScreen(said)).toEqual(['texts: 5.0 s', 'a.txt  raw-html', '']);
  for (const line of said.split(/[\r\n]/)) expect(line.replace('\u001B[2K', '').length).toBeLessThan(20);
});

const OVER = '\r\u001B[2K';

/** What a person sees at the end: of a line that was written over, the last. */
function onScreen(text: string): string[] {
  return text.split('\n').map((line) => line.split(OVER).at(-1) ?? '');
}
