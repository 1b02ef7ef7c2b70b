import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What several parts of the pane look like. */
export const useCommonStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  heading: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  subheading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "break-word",
    },
    "& th": { paddingRight: tokens.spacingHorizontalS },
    "& td:last-child": { textAlign: "right", paddingLeft: tokens.spacingHorizontalM },
    "& tr:last-child th, & tr:last-child td": { borderBottom: "none" },
  },
  /** For screen readers alone. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  /** A sentence reads on from the left. */
  sentence: { "& td:last-child": { textAlign: "left" } },
  caption: { ...typographyStyles.body1Strong, textAlign: "left" },
  oneLine: { whiteSpace: "nowrap" },
  lastLine: { "& tr:last-child th, & tr:last-child td": { fontWeight: tokens.fontWeightSemibold } },
});
