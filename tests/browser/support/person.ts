import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/** What a person does with a page of ours: presses things by name and reads what is written. */

/** Presses the control with this accessible name; the role is a button's when none is given. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const control = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  if (!control) return;
  await standsStill(name, control);
  await control.click();
}

/** Waits until an element is where it just was: what arrives above it moves it, and a click would miss. */
async function standsStill(name: string, control: ElementHandle): Promise<void> {
  let before: string | undefined;
  await until(`“${name}” stands still`, async () => {
    const now = JSON.stringify(await control.boundingBox());
    const isStill = now === before;
    before = now;
    return isStill;
  });
}

/** Presses the label that says this and nothing else, such as one of several choices. */
export async function pressLabel(page: Page, text: string): Promise<void> {
  await until(`there is a label “${text}”`, () =>
    page.$$eval(
      'label',
      (all, words) => {
        const label = all.find(({ textContent }) => textContent.trim() === words);
        label?.click();
        return label !== undefined;
      },
      text,
    ),
  );
}

/** Types into the field with this label. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  await field?.type(text);
}

/** Waits until the page says this. */
export async function shows(page: Page, text: string): Promise<void> {
  await until(`the page shows “${text}”`, () =>
    page.evaluate((words) => document.body.innerText.includes(words), text),
  );
}

/** Waits until the page says this no more. */
export async function hides(page: Page, text: string): Promise<void> {
  await until(`the page hides “${text}”`, () =>
    page.evaluate((words) => !document.body.innerText.includes(words), text),
  );
}
