import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifestOf = (build: string): unknown =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as unknown;

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  test('asks for nothing that is not in this snapshot', async () => {
    const text = `${JSON.stringify(manifestOf(build), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${build}.manifest.json`);
  });

  test('promises no site and exposes no file', () => {
    const manifest = manifestOf(build);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('lets its pages run their own scripts alone', () => {
    const policy = (manifestOf(build) as { content_security_policy: { extension_pages: string } })
      .content_security_policy.extension_pages;
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
    for (const part of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"])
      expect(policy.split('; ')).toContain(part);
  });

  test('cannot connect to anything', () => {
    expect(manifestOf(build)).toHaveProperty(
      'content_security_policy.extension_pages',
      expect.stringContaining("connect-src 'none'"),
    );
  });
});
