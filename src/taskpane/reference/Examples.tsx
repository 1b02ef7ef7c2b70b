import { Body1Strong, Button } from "@fluentui/react-components";
import { RowOfTable } from "../RowOfTable";
import { useCommonStyles } from "../styles";
import type { Entry, Example } from "../../functions/catalogue/entry";
import { exampleAnswer, formulaText, typedIn } from "./example";

interface Props {
  readonly entry: Entry;
  readonly onUse: (typed: readonly string[]) => void;
}

/** The examples of a function with their answers. */
export function Examples({ entry, onUse }: Props) {
  const common = useCommonStyles();
  return (
    <section className={common.stack}>
      <h3 className={common.subheading}>{entry.examples.length === 1 ? "Example" : "Examples"}</h3>
      {entry.examples.map((example) => (
        <div key={example.line} className={common.stack}>
          <span className={common.formula}>{formulaText(example)}</span>
          <Answer entry={entry} example={example} />
          {entry.parameters.length > 0 && (
            <div>
              <Button
                size="small"
                aria-label={`Use this example: ${formulaText(example)}`}
                onClick={() => onUse(typedIn(example))}
              >
                Use this example
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}

function Answer({ entry, example }: { entry: Entry; example: Example }) {
  const answer = exampleAnswer(entry, example);
  if ("value" in answer)
    return (
      <span>
        Answer: <Body1Strong>{answer.value}</Body1Strong>
      </span>
    );
  return <RowOfTable label={`One row of the answer to ${formulaText(example)}`} {...answer} />;
}
