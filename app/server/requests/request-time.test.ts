import { createServer } from "node:http";
import { expect, test } from "vitest";
import { onFreePort } from "../../../tests/support/free-port.ts";
import { RawConnection } from "../../../tests/support/raw-connection.ts";
import { answerClientErrors } from "../errors/client-errors.ts";
import { limitTime } from "./request-time.ts";

test("a request whose body is not whole in time is answered 408, and one whose body is whole may take longer", async () => {
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    limitTime(server, request, { milliseconds: 200 });
    request.on("end", () => setTimeout(() => response.end(), 400)).resume();
  });
  answerClientErrors(server, { secure: false });
  const port = await onFreePort((port) => new Promise<number>((resolve) => server.listen(port, "127.0.0.1", () => resolve(port))));
  const [slow, whole] = [new RawConnection(`http://127.0.0.1:${port}`), new RawConnection(`http://127.0.0.1:${port}`)];
  const head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n";
  const drops = setInterval(() => slow.send("a"), 50);
  slow.send(head);
  whole.send(`${head}0123456789`);
  expect([await slow.answers(1), await whole.answers(1)]).toEqual([[408], [200]]);
  clearInterval(drops);
  slow.drop();
  whole.drop();
  server.close();
});
