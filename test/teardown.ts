import { rmSync } from "node:fs";

export default function teardown(): void {
  rmSync(process.env.FUNCTIONS_FOLDER!, { recursive: true });
}
