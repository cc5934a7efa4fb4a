package browser

import "testing"

func TestDraftSteps(t *testing.T) {
	p := open(t, draftPage(t), "")
	want(p, `document.querySelectorAll(".mark").length`, len(draftClaims))
	want(p, `document.querySelectorAll(".mark.supported").length`, 4)
	want(p, `document.querySelectorAll(".aside[open]").length`, 6)
	p.press("j")
	want(p, `document.activeElement.closest(".aside").id`, "n-1")
	p.press("j")
	want(p, `document.activeElement.closest(".aside").id`, "n-4")
	want(p, `document.querySelector(".steps output").value`, "2 of 6")
	p.press("k")
	want(p, `location.hash`, "#n-1")
	eval[bool](p, `(document.querySelector("#t-2").click(), true)`)
	want(p, `new Promise(done => setTimeout(() => done(document.querySelector("#n-2").open), 100))`, true)
	p.quiet()
}

// TestDraftMarks holds that verdicts differ in more than colour.
func TestDraftMarks(t *testing.T) {
	p := open(t, draftPage(t), "")
	want(p, `new Set([...document.querySelectorAll(".mark")].map(m => getComputedStyle(m).textDecorationStyle)).size`, 4)
	want(p, `new Set([...document.querySelectorAll(".mark sup > [aria-hidden]")].map(m => m.textContent)).size`, 4)
	want(p, `document.querySelector(".text").innerText.includes("Moscow, killed 133 people")`, true)
}
