import { Component, type ReactNode } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "./texts";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** A fault in showing the pane leaves a sentence and a way to go on, never an empty pane. React reports the error. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken onRetry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{t("pane.unexpected")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {t("pane.tryAgain")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
