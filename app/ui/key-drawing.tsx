/** How a security key is used: it is put into a port, and touched where it blinks. The words beside it say the same. */
export function KeyDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 256 120" aria-hidden="true">
      <path className="ground" d="M16 28h92a8 8 0 0 1 8 8v56a8 8 0 0 1-8 8H16zM4 100h124v8H4z" />
      <path d="M116 56h10v24h-10M142 52h12v32h-12zM142 60h-8v16h8M154 46h52a22 22 0 0 1 0 44h-52z" />
      <circle cx="198" cy="68" r="10" />
      <path className="mark" d="M198 50v-6M212 54l5-5M184 54l-5-5M164 20h-28M142 14l-7 6 7 6" />
      <path d="M206 66l22-30a7 7 0 0 1 12 7l-16 27" />
    </svg>
  );
}
