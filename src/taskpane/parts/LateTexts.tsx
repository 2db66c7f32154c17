import { Suspense, use, type ReactNode } from "react";
import { hasFigureTexts, loadFigureTranslator } from "../../locales";
import { useTexts } from "./texts";

interface LateTextsProps {
  /** Shown until the texts, or the code of what is inside, are there. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Around whatever speaks of reports and their figures, whose texts the first paint of the pane does not wait for. */
export function LateTexts({ waiting, children }: LateTextsProps) {
  return (
    <Suspense fallback={waiting}>
      <WithTexts>{children}</WithTexts>
    </Suspense>
  );
}

function WithTexts({ children }: { readonly children: ReactNode }) {
  const { language } = useTexts();
  if (!hasFigureTexts(language)) use(loadFigureTranslator(language));
  return children;
}
