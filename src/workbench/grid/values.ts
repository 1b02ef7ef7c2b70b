import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type Argument, cellError, isCellError, type Scalar } from "../host/arguments";
import { type CallResult, type ResultScalar } from "../host/results";

/** What a cell shows while its answer is on the way, as in Excel. */
export const BUSY = "#BUSY!";

/** An argument of a formula. Univer gives a reference as an array, and what is left out as a bare null. */
export function toArgument(variant: FunctionVariantType): Argument {
  if (variant.isReferenceObject()) return [[cellError("#REF!")]];
  const value = variant as BaseValueObject;
  if (!value.isArray()) return value.isNull() ? undefined : toScalar(value);
  const array = value as ArrayValueObject;
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => toScalar(array.get(row, column))),
  );
}

function toScalar(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const error = value as ErrorValueObject;
    return cellError(error.getErrorType(), error.getErrorContent());
  }
  return value.isBoolean() ? Boolean(value.getValue()) : value.getValue();
}

/** Whether an argument waits for an answer itself. */
export function isBusy(argument: Argument): boolean {
  if (Array.isArray(argument)) return argument.some((row) => row.some(isBusy));
  return isCellError(argument) && argument.code === BUSY;
}

/** An answer as a value of the grid's engine: an array spills. */
export function fromResult(result: CallResult): BaseValueObject {
  if (!Array.isArray(result)) return fromScalar(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(fromScalar)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function fromScalar(value: ResultScalar): BaseValueObject {
  if (isCellError(value)) return ErrorValueObject.create(value.code as ErrorType, value.message);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** The error that a cell shows until its answer is there. */
export function busyValue(): BaseValueObject {
  return ErrorValueObject.create(BUSY as ErrorType);
}
