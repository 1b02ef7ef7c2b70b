/** `functions.json`: what Excel knows of the add-in's functions before it calls one. */

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result?: { type?: string; dimensionality?: string };
}

export interface EnumMetadata {
  id: string;
  values: { name: string; stringValue?: string; numberValue?: number; tooltip?: string }[];
}

export interface FunctionsMetadata {
  /** Whether an error in an argument of type `any` reaches the function instead of keeping it from being called. */
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
  enums?: EnumMetadata[];
}

/** The fewest and the most arguments that a formula may give. Excel takes at most 255. */
export function arity({ parameters }: FunctionMetadata): { least: number; most: number } {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const last = parameters.at(-1);
  return { least: required, most: last?.repeating ? 255 : parameters.length };
}
