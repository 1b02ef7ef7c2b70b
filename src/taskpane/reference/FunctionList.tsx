import { Caption1, SearchBox, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { sections } from "../../functions/catalogue/sections";
import { useCommonStyles } from "../styles";
import type { Entry } from "../../functions/catalogue/entry";
import { entries } from "../../functions/catalogue/entries";
import { search } from "./search";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "block",
    width: "100%",
    padding: tokens.spacingVerticalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& strong, & span": { display: "block" },
    "& span": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  },
});

interface Props {
  readonly sought: string;
  readonly onSought: (text: string) => void;
  /** The function that was looked at last: the keyboard goes on from there. */
  readonly focused: string | undefined;
  readonly onOpen: (name: string) => void;
}

/** All functions by section, or those found by how well they fit. */
export function FunctionList({ sought, onSought, focused, onOpen }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const found = search(entries, sought);
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus(), [focused]);

  const items = (shown: readonly Entry[]) => (
    <ul className={styles.list}>
      {shown.map(({ name, summary }) => (
        <li key={name}>
          <button type="button" className={styles.item} data-name={name} onClick={() => onOpen(name)}>
            <strong>{name}</strong>
            <span>{summary}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label="Search the functions"
        placeholder="Search, such as catch-up or 1099-R"
        value={sought}
        onChange={(_, { value }) => onSought(value)}
      />
      <Caption1 role="status">{countOf(found, sought)}</Caption1>
      <div ref={list} {...arrows}>
        {sought.trim() !== ""
          ? items(found)
          : Object.entries(sections).map(([folder, title]) => (
              <section key={folder} aria-label={title}>
                <h2 className={common.subheading}>{title}</h2>
                {items(found.filter(({ section }) => section === folder))}
              </section>
            ))}
      </div>
    </>
  );
}

function countOf(found: readonly Entry[], sought: string): string {
  if (sought.trim() === "")
    return `${found.length} functions. Type =MEGAROTH. in a cell and Excel lists them too.`;
  if (found.length === 0) return `No function is about "${sought.trim()}". Try another word.`;
  return found.length === 1 ? "1 function found" : `${found.length} functions found`;
}
