import { useEffect, useState } from "react";
import { loadFigureTranslator, type Translate } from "../../locales";
import { useTexts } from "./texts";

/** The texts that come with a part of the pane, not with its first paint; null = not there yet. */
export function useFigureTexts(): Translate | null {
  const { language } = useTexts();
  const [translate, setTranslate] = useState<Translate | null>(null);
  useEffect(() => {
    let gone = false;
    void loadFigureTranslator(language).then((loaded) => {
      if (!gone) setTranslate(() => loaded);
    });
    return () => {
      gone = true;
    };
  }, [language]);
  return translate;
}
