import { describe, expect, test } from 'vitest';
import { pickLocalVoice } from '@/utils/browser/local-voice';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice of this machine', () => {
  test('is never one that sends what it reads away', () => {
    expect(pickLocalVoice([voice('en-US', false)], 'en-US')).toBeUndefined();
  });

  test.each([
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['en', 'en-US'],
    ['de-AT', 'de_DE'],
    ['fr', undefined],
  ])('speaks %s with %s', (language, lang) => {
    const voices = [voice('en-US'), voice('en-GB'), voice('de_DE')];
    expect(pickLocalVoice(voices, language)?.lang).toBe(lang);
  });
});
