// The guides are open in the navigation until a reader closes them; typedoc keeps what a reader did under these keys.
for (const group of ['Start', 'How to', 'Reference', 'Background']) {
  const key = `tsd-accordion-${group}`;
  try {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, 'true');
  } catch {
    // no storage, as in a private window: the groups are closed
  }
}
