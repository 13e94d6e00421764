/** Puts a text on the clipboard, on pages without a secure context too. @returns whether it is there */
export async function copyText(text: string, layer: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, layer);
  }
}

function copyBySelection(text: string, layer: ShadowRoot): boolean {
  const area = document.createElement('textarea');
  area.className = 'unseen';
  area.value = text;
  layer.append(area);
  area.select();
  // The clipboard's own interface is refused here; this one works after a click on any page.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}
