import type { TaxYear } from "../types";
import y2018 from "./2018.json";
import y2019 from "./2019.json";
import y2020 from "./2020.json";
import y2021 from "./2021.json";
import y2022 from "./2022.json";
import y2023 from "./2023.json";
import y2024 from "./2024.json";
import y2025 from "./2025.json";
import y2026 from "./2026.json";
import y2027 from "./2027.json";

/** Every tax year with a published figure, oldest first: a file of this folder and its line here. */
export default [
  y2018,
  y2019,
  y2020,
  y2021,
  y2022,
  y2023,
  y2024,
  y2025,
  y2026,
  y2027,
] as unknown as readonly TaxYear[];
