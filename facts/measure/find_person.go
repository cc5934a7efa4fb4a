package measure

import "crosscheck/facts/measure/wordkey"

// personAt reads "a person" and "another life" as one, where somebody was
// killed or hurt: "killing a person", "claimed another life", "a soldier was
// killed". Anywhere else the article counts nothing.
func personAt(m *Match, s string, i int) bool {
	article := asciiWordEnd(s, i)
	switch word := s[i:article]; {
	case foldEqual(word, "a"), foldEqual(word, "an"), foldEqual(word, "another"):
	default:
		return false
	}
	start := skipBlanks(s, article)
	end := asciiWordEnd(s, start)
	if start == article || !persons.Has(s[start:end]) || hyphenAt(s, end) > 0 || !harmNear(s, i, end) {
		return false
	}
	v := Value{Text: s[i:end], Kind: Count, Nominal: Int(1), Set: Point(Int(1)), Noun: s[start:end]}
	*m = Match{Start: i, End: end, Value: v}
	return true
}

var persons = wordkey.NewList(`person man woman child boy girl baby life civilian soldier policeman policewoman officer guard gunman
	attacker bystander passenger student worker journalist resident teenager infant`)

// harmNear reports whether harm is told directly before the words from i to
// end, or directly after them.
func harmNear(s string, i, end int) bool {
	if before := wordBefore(s, i); hurts.Has(before) {
		return true
	}
	j := skipBlanks(s, end)
	to := asciiWordEnd(s, j)
	switch word := s[j:to]; {
	case foldEqual(word, "died"):
		return true
	case foldEqual(word, "was"), foldEqual(word, "were"), foldEqual(word, "is"):
		j = skipBlanks(s, to)
		return hurts.Has(s[j:asciiWordEnd(s, j)])
	}
	return false
}

var hurts = wordkey.NewList(`killed killing kills kill claimed claiming claims injured injuring wounded wounding murdered murdering
	shot shooting stabbed stabbing dead hurt`)
