import { Button, Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { useCommonStyles } from "../styles";
import type { Parameter } from "../../functions/catalogue/entry";

interface Props {
  readonly parameter: Parameter;
  readonly text: string;
  readonly isMissing: boolean;
  /** The next selection in the sheet goes into this field. */
  readonly isPicking: boolean;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
  readonly onPick: () => void;
}

/** A field for one argument: a value, a reference, a name, or a range selected in the sheet. */
export function ArgumentField({ parameter, text, isMissing, isPicking, onType, onFocus, onPick }: Props) {
  const { name, description, optional, choices } = parameter;
  const common = useCommonStyles();
  const list = useId();
  return (
    <Field
      label={name}
      required={!optional}
      hint={isPicking ? "Select the range in the sheet." : description}
      validationState={isMissing ? "error" : "none"}
      validationMessage={isMissing ? `${name} is required. Enter a value or a cell such as B2.` : undefined}
    >
      <Input
        value={text}
        list={choices && list}
        autoComplete="off"
        spellCheck={false}
        onFocus={onFocus}
        onChange={(_, { value }) => onType(value)}
        contentAfter={
          <Button
            size="small"
            appearance="subtle"
            className={common.oneLine}
            aria-pressed={isPicking}
            aria-label={`Select range for ${name}`}
            onClick={onPick}
          >
            Select range
          </Button>
        }
      />
      {choices && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
