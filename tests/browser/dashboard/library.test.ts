import { describe } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { hides, press, shows } from '../support/person';
import { pictures } from '../support/pictures';

describe('the library', () => {
  test('names the channel of each finding, narrows by it, and says where asking may be unsafe', async ({
    open,
    kind,
  }) => {
    const page = await open('/dashboard.html#library');
    await shows(page, 'Once an ask you doubted has worked out');
    await shows(page, 'Where asking is used against people');
    await shows(page, 'Put together from many, about nobody.');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'library');
    await press(page, 'By e-mail', 'radio');
    await shows(page, 'askers expected more yeses than they got');
    await hides(page, 'more than 14,000 strangers');
    await press(page, 'By e-mail', 'radio');
    await shows(page, 'more than 14,000 strangers');
  });
});
