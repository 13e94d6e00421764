/** One line above a picture of the extension, or several side by side: the HTML of a store's screenshot. */
export function poster(line: string, shots: readonly Uint8Array[]): string {
  const pictures = shots.map((shot) => `<img alt="" src="${dataUrl(shot)}">`).join('');
  return page(
    `<h1>${line}</h1><div>${pictures}</div>`,
    `body { gap: 32px; padding-top: 44px; box-sizing: border-box; }
     h1 { font-size: 38px; }
     div { display: flex; gap: 28px; }
     img { display: block; border-radius: 12px; box-shadow: 0 0 0 1px #0e2b2b14, 0 24px 60px #0e2b2b33; }`,
  );
}

/** The small tile: the icon, the name and what it is for. */
export function tile(icon: Uint8Array): string {
  return page(
    `<img alt="" width="88" height="88" src="${dataUrl(icon)}"><h1>Askwell</h1><p>Asking for help, made smaller</p>`,
    `body { justify-content: center; gap: 10px; }
     h1 { font-size: 44px; }
     p { margin: 0; font-size: 20px; }`,
  );
}

function page(body: string, style: string): string {
  return `<!doctype html><style>
    body {
      margin: 0; height: 100vh; overflow: hidden;
      display: flex; flex-direction: column; align-items: center;
      color: #0e3a3a; background: linear-gradient(160deg, #eaf5f3, #c8e4e0);
      font-family: system-ui, 'Liberation Sans', sans-serif;
    }
    h1 { margin: 0; font-weight: 650; letter-spacing: -0.015em; }
    ${style}
  </style>${body}`;
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
