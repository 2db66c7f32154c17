import { hostScript, officeAddress } from "./officeAddress";

// Answers the address of office.js with our host, so that the pane runs as it is built for Excel.

interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEventOfWorker extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The part of ServiceWorkerGlobalScope that is used; its own types cannot be loaded beside those of the page. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate" | "message", listener: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEventOfWorker) => void): void;
}

const worker = self as unknown as WorkerScope;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
// A page reloaded past its caches has no worker until it asks for one.
worker.addEventListener("message", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  if (event.request.url.split("?")[0] === officeAddress)
    event.respondWith(fetch(new URL(hostScript, worker.registration.scope)));
});
