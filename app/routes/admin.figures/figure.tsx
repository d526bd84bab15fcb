import type { Point, SeriesName } from "~/admin/view-figures";
import { Plot } from "~/ui/plot";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

type FigureProps = { name: SeriesName; unit: "hours" | "days"; points: Point[] };

/** One series as a plot, with its sum and highest point in words, and all of it as a table. */
export function Figure({ name, unit, points }: FigureProps) {
  const t = useTranslate();
  const counts = points.map(({ count }) => count);
  const params = { sum: counts.reduce((sum, count) => sum + count, 0), most: Math.max(...counts) };
  const title = t(`admin.figures.series.${name}`);
  const inWords = t(`admin.figures.${unit}.${params.sum ? "summary" : "none"}`, params);
  const precision = unit === "days" ? "day" : "minute";
  const present = points.filter(({ count }) => count > 0).reverse();
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure>
      <figcaption>
        <h3>{title}</h3>
        <p className="meta">{inWords}</p>
      </figcaption>
      {present.length > 0 && (
        <>
          <Plot counts={counts} label={t("admin.figures.label", { title, summary: inWords })} />
          <p className="ends meta">
            {first && <Time at={first.start} precision="day" />} {last && <Time at={last.start} precision="day" />}
          </p>
          <details>
            <summary>{t(`admin.figures.${unit}.table`, { title })}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t(`admin.figures.${unit}.from`)}</th>
                  <th scope="col">{t("admin.figures.count")}</th>
                </tr>
              </thead>
              <tbody>
                {present.map(({ start, count }) => (
                  <tr key={start.getTime()}>
                    <td>
                      <Time at={start} precision={precision} />
                    </td>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </figure>
  );
}
