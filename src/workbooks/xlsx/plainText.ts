import { unescaped } from "../../imports/formats/xml";
import { unmarkControls } from "./repairs/controlCharacters";

/** Escapes of the format, line ends that XML changes, and references that are not the five of XML itself. */
const notPlain = /_x|\r|&(?!(?:amp|lt|gt|quot|apos);)/;

/** The text that stands written in a part; null = it is left to the library. */
export const plainText = (written: string): string | null =>
  notPlain.test(written) ? null : unmarkControls(unescaped(written));

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A piece of a text keeps the whole of it in memory; its copy does not. */
export const copied = (piece: string): string => decoder.decode(encoder.encode(piece));
