import { create } from "qrcode";

/** ISO/IEC 18004, 5.3.8: a quiet zone of four modules on each side. */
const QUIET_ZONE = 4;

/** The modules of the QR code of a text: its side, quiet zone included, and the dark ones as an SVG path. */
export function qrModules(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const rows: string[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      let run = 0;
      while (x + run < modules.size && modules.get(y, x + run)) run++;
      if (run) rows.push(`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${run}v1h-${run}z`);
      x += run;
    }
  }
  return { size: modules.size + 2 * QUIET_ZONE, path: rows.join("") };
}
