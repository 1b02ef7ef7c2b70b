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
  readonly query: string;
  readonly onSearch: (text: string) => void;
  /** The function that was open last: it gets the focus. */
  readonly focused: string | undefined;
  readonly onOpen: (name: string) => void;
}

/** All functions by section, or those found, the best match first. */
export function FunctionList({ query, onSearch, focused, onOpen }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const found = search(entries, query);
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
        aria-label="Search functions"
        placeholder="Try catch-up or 1099-R"
        value={query}
        onChange={(_, { value }) => onSearch(value)}
      />
      <Caption1 role="status">{countOf(found, query)}</Caption1>
      <div ref={list} {...arrows}>
        {query.trim() !== ""
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

function countOf(found: readonly Entry[], query: string): string {
  if (query.trim() === "")
    return `${found.length} functions. Excel lists them too when you type =MEGAROTH. in a cell.`;
  if (found.length === 0) return `No function matches "${query.trim()}". Try another word.`;
  return found.length === 1 ? "1 function found" : `${found.length} functions found`;
}
