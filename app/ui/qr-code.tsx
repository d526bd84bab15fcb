/** The modules of a QR code: its side, quiet zone included, and the dark ones as an SVG path. */
export type QrModules = { size: number; path: string };

/** A QR code, dark on white in any colour scheme; `label` is its text alternative. */
export function QrCode({ modules: { size, path }, label }: { modules: QrModules; label: string }) {
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
