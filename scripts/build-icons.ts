/**
 * Draws the toolbar and store icons: `npm run build:icons`. The pictures are checked in, so that a build
 * needs no browser; run this after changing the drawing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser/find-browser';

/** A speech bubble with the ripples of a well. Small sizes get fewer, thicker rings. */
function drawing(size: number, bubble: string, ring: string): string {
  const rings =
    size <= 16
      ? `<path d="M34 62a30 17 0 0 1 60 0" stroke-width="13"/>`
      : `<path d="M28 64a36 21 0 0 1 72 0" stroke-width="9"/><path d="M46 68a18 10.5 0 0 1 36 0" stroke-width="9"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}">
    <path fill="${bubble}" d="M64 10c33 0 58 20 58 46s-25 46-58 46c-7 0-14-1-20-3l-25 17c-3 2-6-1-5-4l7-24C11 80 6 69 6 56c0-26 25-46 58-46z"/>
    <g fill="none" stroke="${ring}" stroke-linecap="round">${rings}</g>
  </svg>`;
}

const variants = [
  // A middle teal: it stands out on light and on dark toolbars.
  ...[16, 32, 48, 96, 128].map((size) => ({ file: `${size}.png`, size, bubble: '#217a77', ring: '#ffffff' })),
  // For dark toolbars in Firefox.
  ...[16, 32].map((size) => ({ file: `${size}-light.png`, size, bubble: '#8fd6cf', ring: '#0e2b2b' })),
];

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error('No Chromium found: set ASKWELL_CHROMIUM to its path.');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
mkdirSync('public/icon', { recursive: true });
for (const { file, size, bubble, ring } of variants) {
  const pixels = await page.evaluate(drawn, drawing(size, bubble, ring), size);
  writeFileSync(`public/icon/${file}`, png(size, Buffer.from(pixels)));
}
await browser.close();
console.log(`Drew ${variants.length} icons in public/icon.`);

/** Runs in the page: what a drawing looks like, as red, green, blue and opacity of each pixel. */
async function drawn(svg: string, size: number): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d');
  context?.drawImage(image, 0, 0);
  return [...(context?.getImageData(0, 0, size, size).data ?? [])];
}

/** A square picture as PNG (https://www.w3.org/TR/png-3), a third smaller than a browser's: they save time instead. */
function png(size: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits each of colour and opacity; the rest is 0
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const data = deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
