import { cellTextOf } from "./cellText";
import type { XmlHandler } from "./xmlScanner";

/** The list into which cells hold their texts as numbers. How a text is pronounced is no part of it. */
export class SharedTexts implements XmlHandler {
  readonly texts: string[] = [];
  wantsText = false;
  private current = "";
  private isPhonetic = false;

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.isPhonetic = true;
    else if (name === "t") this.wantsText = !this.isPhonetic;
  }

  close(name: string): void {
    if (name === "si") this.texts.push(cellTextOf(this.current));
    else if (name === "rPh") this.isPhonetic = false;
    else if (name === "t") this.wantsText = false;
  }

  text(value: string): void {
    this.current += value;
  }
}
