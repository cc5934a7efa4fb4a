// Filters, sorting and keys for the report. The page reads well without it:
// all it does is hide, order and move to what is there.
"use strict";
(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const findings = [...document.querySelectorAll(".event > article")];
  const events = [...document.querySelectorAll(".event")];
  const flat = document.querySelector("#by-severity");
  const about = new Map(findings.map((f) => [f, describe(f)]));
  form.hidden = false;
  for (const f of document.querySelectorAll("article")) f.tabIndex = -1;

  // What a finding is narrowed by, and where it stands among the events.
  function describe(f) {
    const names = [...f.querySelectorAll(".claims a, .claims cite")].map((s) => s.textContent);
    return {
      kind: f.querySelector("h3 b").textContent.replace(/^\S+ /, ""),
      sources: names.concat(f.dataset.unlisted?.split("\n") ?? []),
      words: f.textContent.toLowerCase(),
      event: f.parentElement,
      next: f.nextSibling,
    };
  }

  function wanted({ kind, event, sources, words }) {
    return (!form.kind.value || kind === form.kind.value) &&
      (!form.event.value || event.id === form.event.value) &&
      (!form.source.value || sources.includes(form.source.value)) &&
      words.includes(form.text.value.trim().toLowerCase());
  }

  const narrowed = () => form.text.value.trim() || form.kind.value || form.event.value || form.source.value;

  function filter() {
    for (const f of findings) f.hidden = !wanted(about.get(f));
    const shown = findings.filter((f) => !f.hidden).length;
    const sorted = form.sort.value === "severity";
    for (const e of events) {
      const empty = !e.querySelector("article:not([hidden])");
      e.hidden = empty && Boolean(sorted || narrowed());
    }
    form.querySelector("output").value = `${shown} of ${findings.length} findings`;
  }

  // What is moved loses the focus, so nothing is moved without need.
  function sort() {
    const severity = form.sort.value === "severity";
    if (severity && flat.hidden) {
      flat.append(...[...findings].sort((a, b) => a.dataset.rank - b.dataset.rank));
    } else if (!severity && !flat.hidden) {
      for (const f of [...findings].reverse()) about.get(f).event.insertBefore(f, about.get(f).next);
    }
    flat.hidden = !severity;
    filter();
  }

  const visible = () => [...document.querySelectorAll("article")].filter((f) => f.getClientRects().length > 0);

  function go(step) {
    const list = visible();
    const at = list.indexOf(document.activeElement?.closest("article"));
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
    history.replaceState(null, "", "#" + next.id);
  }

  // An address may name a finding that a filter hides.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      form.reset();
      sort();
    }
    target.closest("details")?.setAttribute("open", "");
    target.scrollIntoView({ block: "start" });
    if (target.matches("article")) target.focus({ preventScroll: true });
  }

  form.addEventListener("submit", (e) => e.preventDefault());
  form.addEventListener("input", (e) => (e.target.name === "sort" ? sort() : filter()));
  form.addEventListener("reset", () => setTimeout(sort));
  addEventListener("hashchange", () => setTimeout(reveal));
  addEventListener("keydown", (e) => {
    if (e.key === "Escape") return void form.reset();
    if (!form.keys.checked || e.ctrlKey || e.metaKey || e.altKey || e.target.matches("input:not([type=checkbox]), select")) return;
    if (e.key === "j") go(1);
    else if (e.key === "k") go(-1);
    else if (e.key === "/") form.text.focus();
    else return;
    e.preventDefault();
  });
  filter();
  if (location.hash) reveal();
})();
