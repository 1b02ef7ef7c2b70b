import { mergeClasses } from "@fluentui/react-components";
import { useCommonStyles } from "./styles";

interface Props {
  readonly label: string;
  readonly heads: readonly string[];
  readonly texts: readonly string[];
}

/** Text longer than this is a sentence. */
const shortest = 40;

/** A row of a wide table, transposed for a narrow pane: one line per cell. */
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
