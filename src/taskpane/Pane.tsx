import {
  Body1,
  Button,
  Caption1,
  Card,
  Link,
  MessageBar,
  MessageBarBody,
  Title3,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { version } from "../functions/kit/about";
import { examples } from "./examples";
import { insertFormula, insertionProblem } from "./insertFormula";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface Notice {
  readonly intent: "success" | "error";
  readonly text: string;
}

/** What an advisor sees first: how to call the functions, and formulas to start from. */
export function Pane() {
  const styles = useStyles();
  const [notice, setNotice] = useState<Notice>();

  async function insert(formula: string): Promise<void> {
    try {
      setNotice({ intent: "success", text: `Written to ${await insertFormula(formula)}.` });
    } catch (error) {
      setNotice({ intent: "error", text: insertionProblem(error) });
    }
  }

  return (
    <main className={styles.pane}>
      <Title3 as="h1">MEGAROTH</Title3>
      <Body1>
        Type <span className={styles.formula}>=MEGAROTH.</span> in a cell and Excel lists the functions, or
        start from one of these. They go into the selected cell.
      </Body1>
      <div aria-live="polite">
        {notice && (
          <MessageBar intent={notice.intent} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {examples.map(({ title, about, formula }) => (
        <Card key={title} role="group" aria-label={title}>
          <strong>{title}</strong>
          <Body1>{about}</Body1>
          <Caption1 className={styles.formula}>{formula}</Caption1>
          <Button onClick={() => void insert(formula)} aria-label={`Insert ${title}`}>
            Insert
          </Button>
        </Card>
      ))}
      <Link href="help/index.html" target="_blank">
        All functions
      </Link>
      <Caption1>{version()}</Caption1>
      <Caption1>Figures for planning, not tax advice. Nothing you enter leaves this workbook.</Caption1>
    </main>
  );
}
