import type { Ctor } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  type IFunctionInfo,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import { type Argument, cellError } from "../host/arguments";
import { arity, type FunctionMetadata, type FunctionsMetadata } from "../host/metadata";
import { type CallResult } from "../host/results";
import { type Answers } from "./answers";
import { description, qualified } from "./description";
import { type ErrorMessages, type Origin } from "./messages";
import { busyValue, fromResult, isBusy, toArgument } from "./values";

/** The add-in's functions as Univer takes them: classes with names, and what it shows while one is typed. */
export function gridFunctions(
  metadata: FunctionsMetadata,
  answers: Answers,
  messages: ErrorMessages,
): { classes: [Ctor<BaseFunction>, IFunctionNames][]; descriptions: IFunctionInfo[] } {
  return {
    classes: metadata.functions.map((one) => [functionClass(one, answers, messages), qualified(one)]),
    descriptions: metadata.functions.map((one) => ({
      ...description(one, metadata.enums ?? []),
      functionType: FunctionType.User,
    })),
  };
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

    /** Text in quotes is passed as text, also where it reads like a number ("24,500"), as Excel does. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

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
