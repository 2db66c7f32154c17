import { EngineError, type AnswerRow, type Ask, type EngineErrorCode } from "./engineError";

/** Where the database answers, and as whom. */
export interface EngineAddress {
  /** "http://host:8123", or the path of a gateway on the page's own host. */
  readonly url: string;
  /** null = the gateway knows the name and the password. */
  readonly login: { readonly user: string; readonly password: string } | null;
}

/** The codes of ClickHouse, and what they mean to a user. */
const meanings: readonly (readonly [codes: readonly number[], EngineErrorCode])[] = [
  [[192, 193, 194, 516], "wrongPassword"],
  [[164, 195, 497, 291], "noRight"],
  [[60, 81], "tableMissing"],
  [[16, 47], "columnMissing"],
  [[279, 209, 210, 519], "shardMissing"],
  [[159, 160, 158, 241, 307, 396], "tooMuch"],
];

/**
 * The only place that speaks with a database: one request for each question, tried again once where nothing answered.
 *
 * An answer comes whole or not at all. When the signal says stop, the request is broken off, and the database is asked
 * to end the query. Only questions are sent: SELECT, and the end of a query of one's own. Source: spec 7.
 *
 * @example const ask = engineClient({ url: "http://127.0.0.1:8123", login: null }); await ask("SELECT 1") // [[1]]
 */
export function engineClient(address: EngineAddress, signal?: AbortSignal): Ask {
  return async (sql) => {
    const id = queryId();
    const stop = (): void =>
      void send(address, `KILL QUERY WHERE query_id = '${id}' ASYNC`, null).catch(() => undefined);
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await answerOf(address, sql, id, signal);
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  };
}

async function answerOf(
  address: EngineAddress,
  sql: string,
  id: string,
  signal: AbortSignal | undefined,
): Promise<readonly AnswerRow[]> {
  let text: string;
  try {
    text = await send(address, `${sql} FORMAT JSONCompact`, id, signal);
  } catch (error) {
    if (signal?.aborted === true || !(error instanceof EngineError) || error.code !== "unreachable") throw error;
    // A question changes nothing: it may be asked twice.
    text = await send(address, `${sql} FORMAT JSONCompact`, `${id}-2`, signal);
  }
  try {
    return (JSON.parse(text) as { readonly data: readonly AnswerRow[] }).data;
  } catch (error) {
    throw new EngineError("badAnswer", {}, { cause: error });
  }
}

async function send(
  { url, login }: EngineAddress,
  sql: string,
  id: string | null,
  signal?: AbortSignal,
): Promise<string> {
  const headers: Record<string, string> = { "Content-Type": "text/plain; charset=utf-8" };
  if (login !== null) {
    headers["X-ClickHouse-User"] = login.user;
    headers["X-ClickHouse-Key"] = login.password;
  }
  // Without waiting for the end, an error midway would come behind half an answer.
  const query = `wait_end_of_query=1${id === null ? "" : `&query_id=${id}`}`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url.replace(/\/$/, "")}/?${query}`, { method: "POST", headers, body: sql, signal });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new EngineError("unreachable", { address: url, reason: (error as Error).message }, { cause: error });
  }
  if (response.ok) return text;
  if (response.status === 401) throw new EngineError("wrongPassword");
  if ([502, 503, 504].includes(response.status))
    throw new EngineError("unreachable", { address: url, reason: `HTTP ${response.status}` });
  throw refusal(text);
}

/** What the database says, as a sentence of the product begins. */
function refusal(text: string): EngineError {
  const code = Number(/Code: (\d+)/.exec(text)?.[1] ?? Number.NaN);
  const found = meanings.find(([codes]) => codes.includes(code));
  const reason = text.replace(/\s+/g, " ").slice(0, REASON_LETTERS);
  return new EngineError(found?.[1] ?? "notAnswered", { reason });
}

const REASON_LETTERS = 300;

function queryId(): string {
  return `clientele-${crypto.randomUUID()}`;
}
