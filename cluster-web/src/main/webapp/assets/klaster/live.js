// Keeps the parts of a session's page fresh that somebody else may change meanwhile. Parts with something to press are
// left alone: their buttons belong to the state that the person looked at.
const EVERY = Number(document.querySelector("[data-live-every]")?.dataset.liveEvery ?? 10000);

async function refresh() {
  if (document.hidden) {
    return;
  }
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    const held = part.querySelector("input, button, select, textarea");
    if (other && !held && other.textContent !== part.textContent) {
      part.replaceChildren(...other.childNodes);
    }
  }
}

setInterval(refresh, EVERY);
