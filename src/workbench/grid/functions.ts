import type { Ctor } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  type IFunctionInfo,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import { type Argument, cellError } from "../host/arguments";
import {
  arity,
  type EnumMetadata,
  type FunctionMetadata,
  type FunctionsMetadata,
  type ParameterMetadata,
} from "../host/metadata";
import { type CallResult } from "../host/results";
import { type Answers } from "./answers";
import { type ErrorMessages, type Origin } from "./messages";
import { busyValue, fromResult, isBusy, toArgument } from "./values";

/** The namespace of the manifest: what stands before every function's name in a formula. */
export const NAMESPACE = "MEGAROTH";

/** The add-in's functions as Univer takes them: classes with names, and what it shows while one is typed. */
export function gridFunctions(
  metadata: FunctionsMetadata,
  answers: Answers,
  messages: ErrorMessages,
): { classes: [Ctor<BaseFunction>, IFunctionNames][]; descriptions: IFunctionInfo[] } {
  return {
    classes: metadata.functions.map((one) => [functionClass(one, answers, messages), qualified(one)]),
    descriptions: metadata.functions.map((one) => describe(one, metadata.enums ?? [])),
  };
}

function qualified({ name }: FunctionMetadata): string {
  return `${NAMESPACE}.${name}`.toUpperCase();
}

function functionClass(
  metadata: FunctionMetadata,
  answers: Answers,
  messages: ErrorMessages,
): Ctor<BaseFunction> {
  const { least, most } = arity(metadata);

  /** Answers from what is known, and shows #BUSY! while the add-in is asked. */
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const origin = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const result = this.answer(variants.map(toArgument), origin);
      if (result === undefined) return busyValue();
      messages.note(origin, qualified(metadata), result);
      return fromResult(result);
    }

    private answer(given: Argument[], cell: Origin): CallResult | undefined {
      // `F()` is a call with one argument left out to the engine; to Excel it has none.
      const args = given.length === 1 && given[0] === undefined ? [] : given;
      if (args.some(isBusy)) return undefined;
      if (args.length < least)
        return cellError("#VALUE!", "You've entered too few arguments for this function.");
      if (args.length > most)
        return cellError("#VALUE!", "You've entered too many arguments for this function.");
      return answers.lookUp(metadata.name, args, cell);
    }
  };
}

function describe(metadata: FunctionMetadata, enums: EnumMetadata[]): IFunctionInfo {
  const description = metadata.description ?? "";
  return {
    functionName: qualified(metadata),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: hint(parameter, enums),
      example: "",
      require: parameter.optional || parameter.repeating ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

/** What to type for an argument: its description, and the choices where there is a list of them. */
function hint({ description = "", customEnumId }: ParameterMetadata, enums: EnumMetadata[]): string {
  const values = enums.find(({ id }) => id === customEnumId)?.values;
  const choices = values?.map(
    ({ name, stringValue, numberValue }) => `"${stringValue ?? numberValue ?? name}"`,
  );
  return choices ? `${description} One of: ${choices.join(", ")}.`.trim() : description;
}
