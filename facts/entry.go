package facts

import "fmt"

// aliasLimit is how many claims one sheet may have through aliases. A few
// hundred aliases of aliases could else stand for billions.
const aliasLimit = 100_000

// topicField reads one topic of a sheet with what is said of it.
func (r *sheetReader) topicField(f field) {
	written, msg, hint := r.topic(f.key.text)
	if msg != "" {
		r.at(f.key.at, msg, hint)
		return
	}
	val := f.val
	if val.kind == sequence && len(val.list) > 0 && val.list[0].kind == mapping {
		for _, item := range val.list {
			if r.via++; r.via > aliasLimit+r.size() {
				if r.via == aliasLimit+r.size()+1 {
					r.at(f.key.at, "too many claims through aliases", "write them out")
				}
				return
			}
			r.statement(written, f.key, item)
		}
		return
	}
	r.statement(written, f.key, val)
}

// size is a bound on how many claims a file can hold without aliases.
func (r *sheetReader) size() int { return len(r.f.text) / 4 }

// statement reads one claim: a value, or a mapping with its value.
func (r *sheetReader) statement(written int32, key, n *node) {
	if n.kind != mapping {
		r.value(written, key, n, nil)
		return
	}
	r.unknown(n, "a claim", claimKeys)
	val := n.get("value")
	if val == nil && !hasNear(n, "value", claimKeys) {
		r.at(n.at, fmt.Sprintf("%q has no value", key.text), "write value: and what the source says")
	}
	ctx := r.context(n)
	if val != nil {
		r.value(written, key, val, ctx)
	}
}

// value adds the claim that a topic has a value.
func (r *sheetReader) value(written int32, key, n *node, ctx *Context) {
	switch {
	case n.kind == mapping:
		r.at(n.at, "a mapping where the value should be", "write value: and a text, number or list")
		return
	case n.null, n.kind == scalar && n.text == "":
		r.at(n.at, fmt.Sprintf("%q has no value", key.text), `write what the source says, or remove the topic`)
		return
	case n.kind == sequence && !r.listItems(key, n):
		return
	}
	if n.kind == sequence {
		r.lists[len(r.corpus.Claims)] = n.copyList()
	}
	c := r.claim(raw{written: written, inner: int8(n.inner)})
	c.Source, c.Context = r.o.src, ctx
	c.Pos = r.f.pos(n.at)
	c.SetTopicPos(r.f.pos(key.at))
	c.Value.Text = n.text
	if ctx == nil {
		c.Context = r.o.src.plain
	} else {
		r.own = append(r.own, c)
	}
}

// listItems checks that a list holds texts only.
func (r *sheetReader) listItems(key, n *node) bool {
	if len(n.list) == 0 {
		r.at(n.at, fmt.Sprintf("%q has no value", key.text), "write what the source says, or remove the topic")
		return false
	}
	for _, item := range n.list {
		if item.kind != scalar || item.null {
			r.at(item.at, "a list holds texts and numbers only", "several statements are a list of mappings: [{value: …}, {value: …}]")
			return false
		}
	}
	return true
}

// context reads everything of a claim but its value; nil if there is nothing.
func (r *sheetReader) context(n *node) *Context {
	ctx := &Context{}
	used := false
	for _, f := range n.fields {
		key, val := f.key.text, f.val
		if key == "value" || !contains(claimKeys, key) {
			continue
		}
		used = true
		if key == "derived" {
			ctx.Derived = r.yes(val)
			continue
		}
		s := r.text(val, key)
		switch key {
		case "quote":
			ctx.Quote, ctx.QuotePos = s, r.f.pos(val.at)
		case "at":
			ctx.At, ctx.AtPos = s, r.f.pos(val.at)
		case "as-of":
			r.asOf(ctx, s, val)
		case "scope":
			ctx.Scope = s
		case "attributed-to":
			ctx.AttributedTo = s
		case "note":
			ctx.Note = s
		}
	}
	if ctx.Derived && ctx.Note == "" {
		r.at(n.get("derived").at, "a derived value without a note", "say in note: how it follows from the quote")
	}
	if !used {
		return nil
	}
	return ctx
}

// asOf reads an as-of date; it may count from the date of publication.
func (r *sheetReader) asOf(ctx *Context, s string, n *node) {
	if s == "" {
		return
	}
	v, msg, hint, off := readDate(s, r.anchored(r.o.src.Published))
	if msg != "" {
		r.at(n.within(off), msg, hint)
		return
	}
	ctx.AsOf, ctx.AsOfText, ctx.AsOfFrom = v, s, AsOfStated
}

// yes reads true or false.
func (r *sheetReader) yes(n *node) bool {
	switch {
	case n.kind == scalar && n.text == "true":
		return true
	case n.kind == scalar && (n.text == "false" || n.null):
		return false
	}
	r.at(n.at, "neither true nor false", "write true or false")
	return false
}
