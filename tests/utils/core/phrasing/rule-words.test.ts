import { describe, expect, test } from 'vitest';
import { shamingPattern } from '@/tests/locales/shaming-words';
import { rules, ruleWords } from '@/utils/core/phrasing/index';

describe('the words of rules', () => {
  test.each(rules)('$id speaks German, kindly', ({ id, title, advice, source }) => {
    const german = ruleWords(id, 'de');
    expect(german.title).not.toBe(title);
    expect(german.advice).not.toBe(advice);
    expect(german.source).toBe(source);
    expect(`${german.title} ${german.advice}`).not.toMatch(shamingPattern('de'));
    expect(ruleWords(id, 'en')).toEqual({ title, advice, source });
  });

  test('a rule that is gone stands for itself', () => {
    expect(ruleWords('gone', 'de')).toEqual({ title: 'gone', advice: '', source: '' });
  });
});
