import { openWorkbench } from "./browser/page";
async function main() {
  const bench = await openWorkbench();
  const { page } = bench;
  const pane = page.frameLocator("#pane");
  const shot = async (n: string) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/${n}.png` });
  };
  try {
    await page.waitForTimeout(1500);
    await shot("1list");
    await pane.getByRole("tab", { name: "This cell" }).click();
    await bench.select("Client!B18");
    await page.waitForTimeout(700);
    await shot("2cell");
    await bench.select("Clients!G7");
    await page.waitForTimeout(700);
    await shot("3spill");
    await bench.select("Client!E5");
    await page.waitForTimeout(700);
    await shot("4limits");
    await bench.set("Client!H2", '=MEGAROTH.AFTERTAXROOM(2026,59.5,B5,"much",B7)');
    await bench.select("Client!H2");
    await page.waitForTimeout(700);
    await shot("5err");
    await bench.set("Client!H2", "=MEGAROTH.AFTERTAXROOM(2026,B3*1,B5,B6,B7)");
    await page.waitForTimeout(700);
    await shot("6notlive");
    await pane.getByRole("button", { name: /Insert this/ }).click();
    await page.waitForTimeout(1500);
    await shot("7inserted");
    await bench.select("Client!H5");
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.getByRole("searchbox").fill("1099");
    await shot("8search");
    await pane.getByRole("searchbox").fill("after-tax room");
    await pane
      .getByRole("button", { name: /AFTERTAXROOM/ })
      .first()
      .click();
    await shot("9page");
  } finally {
    console.log(bench.complaints);
    await bench.close();
  }
}
void main();
