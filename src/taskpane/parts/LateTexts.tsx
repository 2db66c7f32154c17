import { Suspense, use, type ReactNode } from "react";
import { hasTexts, loadLateTranslator, type LateTexts as Late } from "../../locales";
import { useTexts } from "./texts";

interface LateTextsProps {
  readonly texts?: Late;
  /** Shown until the texts, or the code of what is inside, are there. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Around whatever has texts that the first paint of the pane does not wait for. */
export function LateTexts({ texts = "figures", waiting, children }: LateTextsProps) {
  return (
    <Suspense fallback={waiting}>
      <WithTexts texts={texts}>{children}</WithTexts>
    </Suspense>
  );
}

function WithTexts({ texts, children }: { readonly texts: Late; readonly children: ReactNode }) {
  const { language } = useTexts();
  if (!hasTexts(language, texts)) use(loadLateTranslator(language, texts));
  return children;
}
