// Filters, sorting and keys for the report. The page reads well without it:
// all it does is hide, order and move to what is there.
"use strict";
(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const findings = [...document.querySelectorAll(".event > .finding")];
  const events = [...document.querySelectorAll(".event")];
  const flat = document.querySelector("#by-severity");
  const places = findings.map((f) => ({ finding: f, event: f.parentElement, next: f.nextSibling }));
  const words = new Map(findings.map((f) => [f, f.textContent.toLowerCase()]));
  form.hidden = false;
  for (const f of document.querySelectorAll(".finding")) f.tabIndex = -1;

  const wanted = (f) =>
    (!form.kind.value || f.dataset.kind === form.kind.value) &&
    (!form.event.value || f.dataset.event === form.event.value) &&
    (!form.source.value || f.dataset.sources.split(" ").includes(form.source.value)) &&
    words.get(f).includes(form.text.value.trim().toLowerCase());

  const narrowed = () => form.text.value.trim() || form.kind.value || form.event.value || form.source.value;

  function filter() {
    for (const f of findings) f.hidden = !wanted(f);
    const shown = findings.filter((f) => !f.hidden).length;
    const sorted = form.sort.value === "severity";
    for (const e of events) {
      const empty = !e.querySelector(".finding:not([hidden])");
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
      for (const p of [...places].reverse()) p.event.insertBefore(p.finding, p.next);
    }
    flat.hidden = !severity;
    filter();
  }

  const visible = () => [...document.querySelectorAll(".finding")].filter((f) => f.getClientRects().length > 0);

  function go(step) {
    const list = visible();
    const at = list.indexOf(document.activeElement?.closest(".finding"));
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
    if (target.matches(".finding")) target.focus({ preventScroll: true });
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
