/**
 * Save: hands a made file to the reader, as a download.
 *
 * In:  a name, a media type and the text.
 * Out: the browser's own download of it.
 * Limit: from an extension's page only; the address of the file is given back as soon as the download has begun.
 */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
