import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The lines of the list in docs/security.md for this build, as patterns. */
function listed(build: string): RegExp[] {
  const list = readFileSync('docs/security.md', 'utf8').match(/```\n([^`]*)```/)?.[1];
  if (list === undefined) throw new Error('docs/security.md has no list of built files.');
  const parts: Record<string, string> = {
    page: '[a-z]+',
    name: '[A-Za-z_][A-Za-z0-9_.-]*',
    hash: '[\\w-]{8}',
    size: '[0-9]+',
    language: '[a-z]{2}',
  };
  return (
    list
      .trim()
      .split('\n')
      // A line may be for one browser alone.
      .filter((line) => build.startsWith(/\((\w+)\)$/.exec(line)?.[1] ?? ''))
      .map((line) => {
        const pattern = line
          .replace(/ \(\w+\)$/, '')
          .replaceAll('.', '\\.')
          .replaceAll(/‹(\w+)›/g, (whole, part: string) => parts[part] ?? whole);
        return new RegExp(`^${pattern}$`);
      })
  );
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the package of %s', (build) => {
  const folder = `.output/${build}`;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const code = files.filter((file) => file.endsWith('.js'));

  test('holds what docs/security.md lists, and each line of it', () => {
    const patterns = listed(build);
    expect(files.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(patterns.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([]);
  });

  test.each([
    [
      'asks the network for anything',
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/,
    ],
    ['turns text into code', /\beval\(|\bnew Function\b|\bimportScripts\(|setTimeout\(["'`]/],
    ['loads code from elsewhere', /\bimport\(["'`]?(?:https?:|data:|blob:)|\bfrom["'`]https?:/],
  ])('nothing in it %s', (_, pattern) => {
    expect(code.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  test('its pages load their own files alone', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const sources = [...read(page).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source]) => source);
      expect(sources.length, page).toBeGreaterThan(0);
      expect(
        sources.filter((source) => !source?.startsWith('/')),
        page,
      ).toEqual([]);
      expect(read(page), page).not.toMatch(/<script(?![^>]+\ssrc=)|\son\w+=|<style/);
    }
  });

  test.each(['popup', 'dashboard'])('%s opens with three scripts', (page) => {
    expect(read(`${page}.html`).match(/"\/chunks\/[^"]+\.js"/g)).toHaveLength(3);
  });

  test('the background loads nothing that draws', () => {
    const loaded = [...read('background.js').matchAll(/from"\.\/(chunks\/[^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    expect(loaded).not.toEqual([]);
    // Links are how pages fetch the styles of a part drawn later; that comes with the core and is not called here.
    const draws = /\bdocument\.createElement\((?!["'`]link["'`]\))/;
    expect(loaded.filter((file) => draws.test(read(file)))).toEqual([]);
  });

  test('no style of it points elsewhere', () => {
    const styles = files.filter((file) => file.endsWith('.css'));
    expect(styles.filter((file) => /url\((?!["']?data:)|@import/.test(read(file)))).toEqual([]);
  });
});
