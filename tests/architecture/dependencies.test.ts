import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

// Both are the project's own files.
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

describe('what Askwell is made of', () => {
  test('is pinned to exact versions', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(
      Object.entries(wanted).filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });

  test('is locked by hash, and names no server', () => {
    expect(shipped.length).toBeGreaterThan(10);
    const unsafe = shipped.filter(
      ([, { integrity, optional }]) => integrity === undefined && optional !== true,
    );
    expect(unsafe.map(([path]) => path)).toEqual([]);
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('may be shipped: nothing in it has a copyleft licence', () => {
    const isCopyleft = (licence: string) => /GPL|EUPL|CDDL/.test(licence);
    const bound = shipped.filter(([, { license }]) => (license ?? 'GPL').split(' OR ').every(isCopyleft));
    expect(bound.map(([path, { license }]) => `${path}: ${license ?? 'unnamed'}`)).toEqual([]);
  });
});
