import { requireExport } from '../policy/policy';

/**
 * Hands a file to the browser as a download. Nothing leaves the machine: the page's own memory is its source.
 *
 * @throws ExportOff where the organisation lets no file leave
 */
export async function saveFile(name: string, content: Blob): Promise<void> {
  await requireExport();
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address in a later turn; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
