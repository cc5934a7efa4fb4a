package statement

import "sync"

// finders are those that have done their work: most of what the reading of an
// article needs is room for what it holds, and the next one needs as much.
var finders = sync.Pool{New: func() any { return &finder{} }}

// largestKept is how many tokens a finder may have room for to be kept: about
// a megabyte of text.
const largestKept = 1 << 18

// takeFinder returns a finder that knows nothing, with room.
func takeFinder() *finder {
	f := finders.Get().(*finder)
	*f = finder{
		tokens: f.tokens[:0], hits: f.hits[:0], found: f.found[:0], mentions: f.mentions[:0], names: f.names[:0],
		sentences: f.sentences[:0], cost: f.cost[:0], parts: f.parts[:0], begin: f.begin, openers: f.openers, capitals: f.capitals, mayOpen: f.mayOpen, openings: f.openings[:0],
		clauses: f.clauses[:0], nearHits: f.nearHits[:0], nearNames: f.nearNames[:0],
		known: f.known, main: mainEvent{classes: f.main.classes},
	}
	return f
}

// giveBack keeps the finder's room for another article. What it found stays
// with who asked for it.
func (f *finder) giveBack() {
	if cap(f.tokens) > largestKept {
		return
	}
	clear(f.found[:cap(f.found)])
	clear(f.mentions[:cap(f.mentions)])
	clear(f.names)
	clear(f.abouts[:])
	f.known.close()
	clear(f.main.classes)
	f.Lexicon, f.doc, f.text, f.out, f.strings = nil, nil, "", nil, nil
	f.sentenceText.Set("")
	finders.Put(f)
}

// makeArenas makes room for what a dense article holds: slices that grow cost
// more than room that stays empty.
func (f *finder) makeArenas() {
	n := len(f.text)
	f.tokens = room(f.tokens, n/4)
	f.hits = room(f.hits, n/12)
	f.names = room(f.names, n/64)
	f.openings = room(f.openings, n/40)
	f.sentences = room(f.sentences, len(f.doc.Sentences))
	f.known.open()
	if f.main.classes == nil {
		f.main.classes = map[int32]bool{}
	}
}

// room returns a slice with room for n more elements. Of what slices.Grow makes
// every page would be touched, whether it is needed or not.
func room[T any](s []T, n int) []T {
	if n <= cap(s)-len(s) {
		return s
	}
	return append(make([]T, 0, len(s)+n), s...)
}

// list returns a list with room for n strings, nil for none. Lists stay with
// the statements; many of them share one array.
func (f *finder) list(n int) []string {
	if n == 0 {
		return nil
	}
	if n > len(f.strings) {
		f.strings = make([]string, max(n, min(256, 2*len(f.mentions))))
	}
	list := f.strings[:0:n]
	f.strings = f.strings[n:]
	return list
}
