/**
 * A part of the pane that comes behind its first paint. Once it is there, `use` takes it without waiting, so that a
 * screen never flickers.
 */
export function later<Part>(load: () => Promise<Part>): Promise<Part> {
  // React knows a settled promise by these fields.
  const part: Promise<Part> & { status?: "fulfilled"; value?: Part } = load();
  part.then(
    (value) => {
      part.status = "fulfilled";
      part.value = value;
    },
    // Whoever uses the part gets the failure.
    () => undefined,
  );
  return part;
}
