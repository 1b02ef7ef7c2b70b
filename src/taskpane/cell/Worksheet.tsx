import { Caption1, mergeClasses } from "@fluentui/react-components";
import type { ExplainedLine } from "../../functions/kit/explained";
import { useCommonStyles } from "../styles";
import { amountText } from "../../functions/catalogue/amount";

/** The worksheet behind an answer: each line with its authority, the last one the answer. */
export function Worksheet({ lines }: { lines: readonly ExplainedLine[] }) {
  const common = useCommonStyles();
  return (
    <table className={mergeClasses(common.table, common.lastLine)} aria-label="Worksheet">
      <thead>
        <tr>
          <th scope="col">Step, authority</th>
          <td>Amount</td>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, amount, unit, authority }, k) => (
          <tr key={k}>
            <th scope="row">
              {label}
              <Caption1 block className={common.quiet}>
                {authority}
              </Caption1>
            </th>
            <td className={typeof amount === "number" ? common.oneLine : undefined}>
              {amountText(amount, unit)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
