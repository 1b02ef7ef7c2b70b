/** What an error of Excel means and what to do, where the function itself has no word on it. */
const advice: Readonly<Record<string, string>> = {
  "#VALUE!":
    "A value in the formula is of the wrong kind, such as a text where a number belongs. Look at each argument.",
  "#NUM!": "A number in the formula is not possible. Look at each argument.",
  "#N/A":
    "Something that was looked up is not there, or the law of that year or case is not known here. PROJECTLIMIT estimates later years.",
  "#NAME?":
    "Excel does not know a name in the formula. Check the spelling of the function and of every name, and put texts in quotation marks.",
  "#REF!":
    "A cell that the formula uses, or that one of its cells uses, has been deleted. Undo that, or point to another cell.",
  "#SPILL!":
    "The answer needs empty cells to the right of and below this one. Move the formula to where there is room; it cannot stand in a table or in merged cells.",
  "#BUSY!": "Excel is still calculating. The answer comes by itself.",
  "#GETTING_DATA": "Excel is still calculating. The answer comes by itself.",
  "#DIV/0!": "A cell that the formula uses divides by zero. Correct that cell.",
  "#NULL!": "Two ranges of the formula have no cell in common. Put a comma or a colon between them.",
  "#CALC!": "Excel cannot calculate this formula. Look for an empty array among the arguments.",
  "#CONNECT!": "Excel could not reach the add-in. Save the workbook, close it and open it again.",
};

export function adviceFor(code: string): string {
  return advice[code] ?? "Correct the formula or the cells that it uses.";
}
