import { Caption1, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { version } from "../functions/kit/about";
import { CellTab } from "./cell/CellTab";
import { FunctionsTab } from "./reference/FunctionsTab";
import { useCommonStyles } from "./styles";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  tabs: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  main: { flexGrow: 1 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

type TabName = "functions" | "cell";

/** The task pane: the reference of the functions, and the selected cell explained. */
export function Pane() {
  const styles = useStyles();
  const common = useCommonStyles();
  const [tab, setTab] = useState<TabName>("functions");
  const [open, setOpen] = useState<string>();
  const [typed, setTyped] = useState<readonly string[]>([]);

  const show = (name: string | undefined) => {
    if (name !== open) setTyped([]);
    setOpen(name);
    setTab("functions");
  };
  return (
    <div className={styles.pane}>
      <header className={styles.tabs}>
        <h1 className={common.unseen}>MEGAROTH</h1>
        <TabList
          aria-label="MEGAROTH"
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(value as TabName)}
        >
          <Tab id="functions-tab" value="functions" aria-controls="panel">
            Functions
          </Tab>
          <Tab id="cell-tab" value="cell" aria-controls="panel">
            This cell
          </Tab>
        </TabList>
      </header>
      <main className={styles.main}>
        <div id="panel" className={styles.panel} role="tabpanel" aria-labelledby={`${tab}-tab`}>
          {tab === "functions" ? (
            <FunctionsTab
              open={open}
              onOpen={show}
              typed={typed}
              onTyped={setTyped}
              onInserted={() => setTab("cell")}
            />
          ) : (
            <CellTab onAbout={show} />
          )}
        </div>
      </main>
      <footer className={styles.foot}>
        <Caption1>{version()}</Caption1>
        <Caption1>For planning only, not tax advice. What you enter stays in this workbook.</Caption1>
      </footer>
    </div>
  );
}
