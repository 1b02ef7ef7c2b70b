import type { IFunctionInfo } from "@univerjs/engine-formula";
import { type EnumMetadata, type FunctionMetadata, type ParameterMetadata } from "../host/metadata";

/** The namespace of the manifest: the prefix of every function's name in a formula. */
export const NAMESPACE = "MEGAROTH";

/** A function's name in a formula. */
export function qualified({ name }: FunctionMetadata): string {
  return `${NAMESPACE}.${name}`.toUpperCase();
}

/** What the grid shows of a function while it is typed. */
export function description(
  metadata: FunctionMetadata,
  enums: EnumMetadata[],
): Omit<IFunctionInfo, "functionType"> {
  const summary = metadata.description ?? "";
  return {
    functionName: qualified(metadata),
    description: summary,
    abstract: summary,
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
