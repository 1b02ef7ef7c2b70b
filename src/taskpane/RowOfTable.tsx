import { mergeClasses } from "@fluentui/react-components";
import { useCommonStyles } from "./styles";

interface Props {
  readonly label: string;
  readonly heads: readonly string[];
  readonly texts: readonly string[];
}

/** Longer than this a text is a sentence. */
const shortest = 40;

/** A row of a wide table, turned to stand in a narrow pane: a line for each of its cells. */
export function RowOfTable({ label, heads, texts }: Props) {
  const common = useCommonStyles();
  const isProse = texts.some((text) => text.length > shortest);
  return (
    <table className={mergeClasses(common.table, isProse && common.sentence)} aria-label={label}>
      <tbody>
        {heads.map((head, k) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            <td>{texts[k]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
