import type { Page } from 'puppeteer-core';

/**
 * Takes a picture for people to look at: `.output/screens/‹name›.png`.
 * @param name what is shown, then its variant, such as `popup-logged-dark`
 */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.output/screens/${name}.png` });
}

/** The looks every screen is pictured in. Firefox has no way to set the colour scheme from outside. */
export const looks = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 1280, scheme: 'dark' },
  { name: 'narrow', width: 320, scheme: 'light' },
] as const;

/** Takes one picture per look and leaves the page as it was. */
export async function pictures(page: Page, name: string): Promise<void> {
  const before = page.viewport();
  for (const look of looks) {
    await page.setViewport({ width: look.width, height: 800 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.scheme },
      // A picture of a half-finished transition shows a colour nobody chose.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await picture(page, `${name}-${look.name}`);
  }
  await page.emulateMediaFeatures([]);
  await page.setViewport(before);
}
