package measure

// value makes the value of a phrase, written as text.
func (r *Reader) value(v *Value, p *phrase, text string) {
	*v = Value{Text: text, Kind: p.kind(), Hedge: p.hedge, Unit: p.a.unit, Nominal: p.a.n, Precision: p.a.precision}
	w := r.Windows.orDefault()
	switch {
	case p.ranged:
		v.Detail = &Detail{Upper: p.b.high()}
		v.Nominal = p.a.low()
		v.Set = p.rangeSet(v, w)
	case p.hedge == Exact && p.a.part && p.a.unit == wholeUnit:
		v.Hedge, v.Set = Vague, partSet(&p.a.numeral)
	case p.hedge == Exact && p.a.vague:
		v.Hedge = Vague
		v.Set = hedgeSet(Vague, p.a.lo, p.a.hi, v.Unit, v.Kind, v.Precision, w)
		v.Set[0].HiOpen = v.Set[0].HiOpen || p.a.hiOpen
	default:
		v.Nominal = p.bound()
		v.Set = hedgeSet(v.Hedge, v.Nominal, Num{}, v.Unit, v.Kind, v.Precision, w)
	}
	switch share := v.Unit != nil && v.Unit.Dimension == Share; {
	case v.Detail != nil:
		v.Detail.Share, v.Detail.Ordinal = share, p.a.ordinal
	case share && p.a.ordinal:
		v.Detail = &Detail{Share: true, Ordinal: true}
	case share:
		v.Detail = &shareDetail
	case p.a.ordinal:
		v.Detail = &ordinalDetail
	}
}

// The details of figures that have nothing but this.
var shareDetail, ordinalDetail = Detail{Share: true}, Detail{Ordinal: true}

// kind tells counts, which are whole and not negative, from quantities.
func (p *phrase) kind() Kind {
	if p.a.unit != nil || !p.a.n.counts() || !p.b.n.counts() {
		return Quantity
	}
	return Count
}

// rangeSet is [a, b], an end open where the words leave it out, and wider by
// the width of "about" where they blur the ends.
func (p *phrase) rangeSet(v *Value, w *Windows) Set {
	set := hedgeSet(BetweenHedge, v.Nominal, v.Detail.Upper, v.Unit, v.Kind, v.Precision, w)
	set[0].LoOpen = set[0].LoOpen || p.loOpen
	set[0].HiOpen = set[0].HiOpen || p.hiOpen
	if p.about {
		low := hedgeSet(About, v.Nominal, Num{}, v.Unit, v.Kind, v.Precision, w)
		high := hedgeSet(About, v.Detail.Upper, Num{}, v.Unit, v.Kind, p.b.precision, w)
		set[0].Lo, set[0].Hi = low[0].Lo, high[0].Hi
	}
	return set
}

// bound is the number that a hedge counts from. Of a vague number it is the
// end that the hedge bounds; dozens have one number.
func (p *phrase) bound() Num {
	switch {
	case !p.a.vague || p.a.precision.Dozens:
		return p.a.n
	case boundsBelow(p.hedge), p.hedge == JustOver:
		return p.a.lo
	case boundsAbove(p.hedge), p.hedge == Nearly:
		return p.a.hi
	}
	return p.a.n
}

// partSet is what a bare part of a whole allows: half is 0.45 to 0.55, other
// parts ± 0.03, and most is more than half.
func partSet(n *numeral) Set {
	if n.vague {
		return Set{{Lo: n.lo, Hi: n.hi, LoOpen: true}}
	}
	d := Frac(3, 100)
	if n.n.Equal(Frac(1, 2)) {
		d = Frac(5, 100)
	}
	return Set{{Lo: maxNum(n.n.Sub(d), Num{}), Hi: minNum(n.n.Add(d), Int(1))}}
}

// parseMeasure reads the whole of text as a count or quantity: a phrase, and
// the noun that it counts.
func (r Reader) parseMeasure(text string, kind Kind) (Value, error) {
	if v, ok := plainCount(text, kind); ok {
		return v, nil
	}
	i := skipBlanks(text, 0)
	var p phrase
	missing, ok := readPhrase(&p, text, i)
	switch {
	case !ok && missing > i:
		if v, err := readBareNoun(r, text, i, kind); err == nil { // "another life"
			return v, nil
		}
		return Value{}, &SyntaxError{missing, "missing number after hedge", "write it as in \"at least 139\""}
	case !ok:
		return readBareNoun(r, text, i, kind)
	case p.fault != noFault:
		return Value{}, &SyntaxError{p.faultAt, faults[p.fault].msg, faults[p.fault].hint}
	}
	noun, end, err := parseNoun(text, &p)
	if err != nil {
		return Value{}, err
	}
	var v Value
	r.value(&v, &p, text)
	if v.Set.Empty() {
		return Value{}, &SyntaxError{i, "no number is meant", "nothing is counted below 0"}
	}
	v.Noun = text[noun:end]
	return checkKind(v, kind, i)
}

// checkKind holds a value against the kind that was asked for.
func checkKind(v Value, kind Kind, i int) (Value, error) {
	switch {
	case kind == Quantity && v.Kind == Count && !(v.Detail != nil && v.Detail.Ordinal):
		// Measured, not counted: the number stands for its last digit.
		v.Kind = Quantity
		if v.Hedge == Exact && v.Noun == "" {
			v.Set = hedgeSet(Exact, v.Nominal, Num{}, nil, Quantity, v.Precision, &defaultWindows)
		}
	case kind == Count && v.Unit != nil && v.Unit != wholeUnit:
		return Value{}, &SyntaxError{i, "a count has no unit such as " + v.Unit.Name, "declare the topic as a quantity"}
	case kind == Count && v.Nominal.Sign() < 0:
		return Value{}, &SyntaxError{i, "a count is never below 0", "declare the topic as a quantity"}
	case kind == Count && v.Kind == Quantity && v.Unit == nil:
		return Value{}, &SyntaxError{i, "a count is a whole number", "declare the topic as a quantity"}
	}
	return v, nil
}

// plainCount reads a text that is nothing but digits, as most cells of a table
// are. It allocates the set only.
func plainCount(text string, kind Kind) (Value, bool) {
	n, ok := plainDigits(text)
	if !ok || kind == Quantity {
		return Value{}, false
	}
	return Value{Text: text, Kind: Count, Nominal: n, Set: Point(n)}, true
}

// plainDigits reads a text of up to 18 digits and nothing else.
func plainDigits(text string) (Num, bool) {
	if text == "" || len(text) > 18 {
		return Num{}, false
	}
	n := int64(0)
	for i := 0; i < len(text); i++ {
		if !digitAt(text, i) {
			return Num{}, false
		}
		n = n*10 + int64(text[i]-'0')
	}
	return Int(n), true
}
