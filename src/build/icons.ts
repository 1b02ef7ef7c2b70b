import { readFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./browser";
import { fail } from "./fail";

const assets = path.resolve(__dirname, "../../assets");

/** Draws the icon in every size Excel asks for. */
async function drawIcons(): Promise<void> {
  const svg = readFileSync(path.join(assets, "icon.svg"), "utf8");
  const browser = await launchBrowser();
  try {
    for (const size of [16, 32, 64, 80, 128]) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const sized = svg.replace("<svg", `<svg width="${size}" height="${size}"`);
      await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${sized}`);
      await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

drawIcons().catch(fail);
