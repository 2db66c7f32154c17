import { createContext, use, type ReactNode } from "react";
import { translator, type Language, type Translate } from "../../locales";

interface Texts {
  readonly language: Language;
  readonly t: Translate;
}

const TextsContext = createContext<Texts | null>(null);

/** The texts of the language in force, loaded before, for everything inside. */
export function TextsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <TextsContext value={{ language, t: translator(language) }}>{children}</TextsContext>;
}

export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (texts === null) throw new Error("no texts around the component: null");
  return texts;
}
