import { useCommonStyles } from "../styles";
import type { ArgumentView, CallView } from "./cellView";
import { amountText } from "../../functions/catalogue/amount";

/** The arguments of a call: name, reference and value; and the defaults of those that are omitted. */
export function Arguments({ call: { args, entry } }: { call: CallView }) {
  const common = useCommonStyles();
  const given = new Set(args.map(({ name }) => name));
  const omitted = (entry?.parameters ?? []).filter(
    ({ name, optional, repeating }) => optional && !repeating && !given.has(name),
  );
  if (args.length === 0 && omitted.length === 0) return null;
  return (
    <table className={common.table}>
      <caption className={common.caption}>Arguments</caption>
      <tbody>
        {args.map((argument) => (
          <tr key={argument.name}>
            <th scope="row">{argument.name}</th>
            <td className={common.formula}>{argument.isConstant ? "" : argument.text}</td>
            <td>{valueText(argument)}</td>
          </tr>
        ))}
        {omitted.map(({ name, description }) => (
          <tr key={name} className={common.quiet}>
            <th scope="row">{name}</th>
            <td className={common.oneLine}>omitted</td>
            <td>{/Default: (.*?)\.( |$)/.exec(description)?.[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueText({ values }: ArgumentView): string {
  if (!values) return "calculated by Excel";
  if (values.length > 1 || values[0]!.length > 1) return `${values.length} x ${values[0]!.length} cells`;
  const [[value]] = values as [[unknown]];
  if (value === null || value === "") return "blank";
  return amountText(value, "plain");
}
