import { afterEach, describe, expect, test } from 'vitest';
import { channelOf } from '@/utils/composer/channel';
import { parseColour, themeAt } from '@/utils/composer/theme';

afterEach(() => document.body.replaceChildren());

describe('themeAt', () => {
  test.each([
    ['a white page', 'background-color: rgb(255, 255, 255)', 'light'],
    ['a dark page', 'background-color: rgb(23, 28, 28)', 'dark'],
    ['Slack at night', 'background-color: rgb(34, 37, 41)', 'dark'],
  ])('follows %s through see-through elements', (_, style, theme) => {
    document.body.innerHTML = `<div style="${style}"><p style="background-color: rgba(0, 0, 0, 0)">x</p></div>`;
    const inner = document.querySelector('p');
    expect(inner && themeAt(inner)).toBe(theme);
  });
});

test.each([
  ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['color(srgb 1 0 0)', undefined],
])('parseColour reads %s', (css, colour) => {
  expect(parseColour(css)).toEqual(colour);
});

test.each([
  ['mail.google.com', 'email'],
  ['outlook.office.com', 'email'],
  ['app.fastmail.com', 'email'],
  ['github.com', 'doc_or_ticket'],
  ['acme.atlassian.net', 'doc_or_ticket'],
  ['app.slack.com', 'chat_dm'],
])('channelOf takes %s for %s', (host, channel) => {
  expect(channelOf(host)).toBe(channel);
});
