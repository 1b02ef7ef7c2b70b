import { associated } from "../excel";
import { type Measure, ratio, seconds } from "./measure";

const calls = 100_000;

/** As many separate calls as a sheet filled down has, against one call over the same rows. */
export function scalarCalls(): Measure[] {
  const room = associated.get("AFTERTAXROOM")!;
  const pay = Array.from({ length: calls }, (_, row) => [60_000 + ((row * 7919) % 400_000)]);
  const separate = seconds(() => {
    for (const row of pay) room([[2026]], [[45]], [row], [[24_500]], [[15_000]], null, null, null);
  });
  const lifted = seconds(() => room([[2026]], [[45]], pay, [[24_500]], [[15_000]], null, null, null));
  return [
    {
      what: "AFTERTAXROOM, 100,000 separate calls",
      measured: separate,
      against: "one lifted call over the same rows",
      ratio: ratio(separate, lifted),
    },
  ];
}
