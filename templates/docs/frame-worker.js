"use strict";

// A page that was opened from the disk may have no workers. This one runs in a frame of its own, so
// that the search works without a server.
if (location.protocol === "file:") {
  const load = (frame, url) =>
    new Promise((resolve, reject) => {
      const script = frame.document.createElement("script");
      script.src = url;
      script.onload = resolve;
      script.onerror = reject;
      frame.document.head.appendChild(script);
    });

  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      const element = document.createElement("iframe");
      element.hidden = true;
      document.body.appendChild(element);
      const frame = element.contentWindow;
      frame.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      frame.importScripts = (...urls) => Promise.all(urls.map((part) => load(frame, part)));
      this.frame = frame;
      this.element = element;
      this.ready = load(frame, url);
    }

    postMessage(data) {
      this.ready.then(() => {
        const event = new MessageEvent("message", { data });
        this.frame.dispatchEvent(event);
      });
    }

    terminate() {
      this.element.remove();
    }
  };
}
