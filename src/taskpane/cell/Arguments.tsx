import { useCommonStyles } from "../styles";
import type { ArgumentView, CallView } from "./cellView";
import { shown } from "../answer/shown";

/** The arguments of a call: name, where it stands, and value; and what is taken for those that are left out. */
export function Arguments({ call: { args, entry } }: { call: CallView }) {
  const common = useCommonStyles();
  const given = new Set(args.map(({ name }) => name));
  const leftOut = (entry?.parameters ?? []).filter(
    ({ name, optional, repeating }) => optional && !repeating && !given.has(name),
  );
  if (args.length === 0 && leftOut.length === 0) return null;
  return (
    <table className={common.table}>
      <caption className={common.caption}>Arguments</caption>
      <tbody>
        {args.map((argument) => (
          <tr key={argument.name}>
            <th scope="row">{argument.name}</th>
            <td className={common.formula}>{argument.isConstant ? "" : argument.text}</td>
            <td>{valueShown(argument)}</td>
          </tr>
        ))}
        {leftOut.map(({ name, description }) => (
          <tr key={name} className={common.quiet}>
            <th scope="row">{name}</th>
            <td className={common.oneLine}>left out</td>
            <td>{/Left out: (.*?)\.( |$)/.exec(description)?.[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueShown({ name, values }: ArgumentView): string {
  if (!values) return "by Excel";
  if (values.length > 1 || values[0]!.length > 1) return `${values.length} x ${values[0]!.length} cells`;
  const [[value]] = values as [[unknown]];
  if (value === null || value === "") return "empty";
  return shown(value, name);
}
