import { useEffect } from "react";
import { type Reading, useReading } from "../excel/useReading";
import { type CellView, readCellView } from "./cellView";

/** The selected cell explained, kept up with the selection and with every calculation. */
export function useCellView(): Reading<CellView> {
  const reading = useReading("content", readCellView);
  const { value, refresh } = reading;
  // Excel does not always raise an event for an answer that came late.
  const isBusy = ["#BUSY!", "#GETTING_DATA"].includes(String(value?.cell.value));
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setInterval(refresh, 1000);
    return () => clearInterval(timer);
  }, [isBusy, refresh]);
  return reading;
}
