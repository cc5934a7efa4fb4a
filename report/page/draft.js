// Steps from one claim worth a look to the next. The page reads well without
// it: every note links to its neighbours.
"use strict";
(() => {
  const bar = document.querySelector(".steps");
  if (!bar) return;
  const notes = [...document.querySelectorAll(".aside[open]")];
  const tools = bar.querySelector("span");
  const keys = bar.querySelector("input");
  let at = -1;
  tools.hidden = false;

  // Wide pages show text and notes side by side, so both are moved.
  function go(step) {
    at = Math.min(Math.max(at + step, 0), notes.length - 1);
    const note = notes[at];
    note.open = true;
    note.querySelector("summary").focus({ preventScroll: true });
    note.scrollIntoView({ block: "start" });
    if (matchMedia("(min-width: 60rem)").matches) document.getElementById("t-" + note.id.slice(2))?.scrollIntoView({ block: "center" });
    history.replaceState(null, "", "#" + note.id);
    bar.querySelector("output").value = `${at + 1} of ${notes.length}`;
  }

  // Whoever follows a mark wants to read its note.
  function reveal() {
    const note = document.getElementById(location.hash.slice(1));
    if (!note?.matches(".aside")) return;
    note.open = true;
    at = Math.max(notes.indexOf(note), at);
  }

  for (const b of bar.querySelectorAll("button")) b.addEventListener("click", () => go(Number(b.dataset.step)));
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (e) => {
    if (!keys.checked || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "j") go(1);
    else if (e.key === "k") go(-1);
    else return;
    e.preventDefault();
  });
  reveal();
})();
