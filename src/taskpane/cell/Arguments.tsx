import { useCommonStyles } from "../styles";
import type { ArgumentView } from "./cellView";
import { shown } from "./shown";

/** The arguments of a call: name, text in the formula, and value. */
export function Arguments({ args }: { args: readonly ArgumentView[] }) {
  const common = useCommonStyles();
  return (
    <table className={common.table}>
      <caption className={common.caption}>Arguments</caption>
      <tbody>
        {args.map(({ name, text, isConstant, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={common.formula}>{isConstant ? "" : text}</td>
            <td>{values ? valuesShown(values) : "worked out by Excel"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valuesShown(values: readonly (readonly unknown[])[]): string {
  const [[first] = []] = values;
  const isLone = values.length === 1 && values[0]!.length === 1;
  if (isLone) return first === null || first === "" ? "empty" : shown(first);
  return `${values.length} x ${values[0]!.length} cells`;
}
