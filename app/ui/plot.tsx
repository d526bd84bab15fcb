/** Units of the drawing, not of the page: it is as wide as there is room. */
const WIDTH = 480;
const HEIGHT = 120;
/** So that one among thousands is still seen. */
const LEAST = 3;

/** Bars from left to right; what they say stands in words beside it, which `label` sums up. */
export function Plot({ counts, label }: { counts: number[]; label: string }) {
  const highest = Math.max(...counts, 1);
  const step = WIDTH / counts.length;
  const bars = counts.map((count, index) => {
    const height = count === 0 ? 0 : Math.max(LEAST, (count / highest) * HEIGHT);
    return { x: index * step, y: HEIGHT - height, height };
  });
  return (
    <svg className="plot" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
      {bars
        .filter(({ height }) => height > 0)
        .map(({ x, y, height }) => (
          <rect key={x} x={x + step * 0.1} y={y} width={step * 0.8} height={height} />
        ))}
    </svg>
  );
}
