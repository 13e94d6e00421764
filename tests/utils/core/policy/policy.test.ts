import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noPolicy, policyDays, policyFields, readPolicy } from '@/utils/core/policy/policy';

const noon = [{ from: '12:00', to: '13:00' }];

describe('what an organisation decides', () => {
  test('counts as it is written', () => {
    const policy = readPolicy({
      disabledSites: ['mail.example.com', '*.example.org'],
      disableNudges: true,
      disableExport: true,
      defaultHours: { monday: ['12:00-13:00'], sunday: ['09:00 – 10:00', '22:00-24:00'] },
    });
    expect(policy).toEqual({
      disabledSites: ['mail.example.com', '*.example.org'],
      disableNudges: true,
      disableExport: true,
      defaultHours: [
        [
          { from: '09:00', to: '10:00' },
          { from: '22:00', to: '24:00' },
        ],
        noon,
        [],
        [],
        [],
        [],
        [],
      ],
      problems: [],
    });
  });

  test.each([
    ['mail.example.com', 'mail.example.com'],
    ['Mail.Example.COM', 'mail.example.com'],
    ['*.example.com', '*.example.com'],
    ['https://mail.example.com/inbox?next=https://b.test', 'mail.example.com'],
    ['*://*.example.com/*', '*.example.com'],
    ['http://localhost:8080', 'localhost'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['*', '*'],
    ['*://*/*', '*'],
  ])('the site %s is %s', (written, host) => {
    expect(readPolicy({ disabledSites: [written] })).toEqual({ ...noPolicy, disabledSites: [host] });
  });

  test.each([
    ['', 'site'],
    ['my wiki', 'site'],
    ['*example.com', 'site'],
    ['mail.*.com', 'site'],
    ['ftp://files.example.com', 'site'],
    ['bücher.example', 'site'],
    [`${'a'.repeat(400)}.com`, 'site'],
    [7, 'kind'],
    [null, 'kind'],
    [['mail.example.com'], 'kind'],
  ] as const)('the site %j is passed over, and the one after it counts', (written, reason) => {
    const policy = readPolicy({ disabledSites: [written, 'b.test'], disableNudges: true });
    expect(policy.problems).toEqual([{ at: 'disabledSites[0]', reason }]);
    expect(policy).toMatchObject({ disabledSites: ['b.test'], disableNudges: true });
  });

  test.each([
    [true, true, 0],
    [1, true, 0],
    [false, false, 0],
    [0, false, 0],
    [undefined, false, 0],
    ['true', false, 1],
    [2, false, 1],
    [null, false, 1],
    [{}, false, 1],
  ])('yes and no: %j is %s', (written, meant, problems) => {
    const policy = readPolicy({ disableNudges: written, disableExport: written });
    expect(policy).toMatchObject({ disableNudges: meant, disableExport: meant });
    expect(policy.problems).toHaveLength(2 * problems);
  });

  test.each([
    [['12:00-13:00'], [noon], []],
    [['12:00-13:00', '9-17'], [noon], [{ at: 'defaultHours.friday[1]', reason: 'range' }]],
    [['25:00-26:00', '12:00-13:00'], [noon], [{ at: 'defaultHours.friday[0]', reason: 'range' }]],
    [[12, '12:00-13:00'], [noon], [{ at: 'defaultHours.friday[0]', reason: 'kind' }]],
    [['noon'], undefined, [{ at: 'defaultHours.friday[0]', reason: 'range' }]],
    ['12:00-13:00', undefined, [{ at: 'defaultHours.friday', reason: 'kind' }]],
    [[], undefined, []],
  ])('the hours %j', (friday, ranges, problems) => {
    const policy = readPolicy({ defaultHours: { friday } });
    expect(policy.problems).toEqual(problems);
    expect(policy.defaultHours?.filter((day) => day.length > 0)).toEqual(ranges);
  });

  test.each([
    ['a list for hours', { defaultHours: ['12:00-13:00'] }, [{ at: 'defaultHours', reason: 'kind' }]],
    ['an unknown day', { defaultHours: { freitag: [] } }, [{ at: 'defaultHours.freitag', reason: 'name' }]],
    ['an unknown field', { nudges: false }, [{ at: 'nudges', reason: 'name' }]],
    ['no list of sites', { disabledSites: 'a.test' }, [{ at: 'disabledSites', reason: 'kind' }]],
  ])('%s is passed over and named', (_, raw, problems) => {
    expect(readPolicy(raw)).toEqual({ ...noPolicy, problems });
  });

  test('whatever stands there, what is read can be used', () => {
    const some = fc.jsonValue({ maxDepth: 1 });
    const sites = fc.array(fc.oneof(fc.string(), fc.domain(), some), { maxLength: 5 });
    const raw = fc.record(
      {
        disabledSites: fc.oneof(sites, some),
        disableNudges: some,
        defaultHours: fc.oneof(fc.record({ monday: fc.array(some, { maxLength: 3 }) }), some),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(raw, some), (written) => {
        const { disabledSites, disableNudges, defaultHours } = readPolicy(written);
        const isSite = (site: string) => /^(?:\*|(?:\*\.)?[\w.-]+)$/.test(site);
        expect([disabledSites.every(isSite), typeof disableNudges]).toEqual([true, 'boolean']);
        expect(defaultHours?.length ?? 7).toBe(7);
      }),
    );
  });
});

test('the schema that browsers are given has the same fields', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
    properties: Record<string, { properties?: Record<string, unknown> }>;
  };
  expect(Object.keys(properties)).toEqual(policyFields);
  expect(Object.keys(properties.defaultHours?.properties ?? {}).sort()).toEqual([...policyDays].sort());
});
