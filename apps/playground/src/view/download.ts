/** Gives the reader a file that was made in the page. */
export function download(name: string, mediaType: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next minute.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
