import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The outcome of an action. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
  /** The cell it is about. */
  readonly place?: string;
}

/** A live region that shows and announces a notice. */
export function Message({ notice, children }: { notice: Notice | undefined; children?: ReactNode }) {
  return (
    <div aria-live="polite">
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          {children && <MessageBarActions>{children}</MessageBarActions>}
        </MessageBar>
      )}
    </div>
  );
}
