package topic

// birthdayBetween returns how many days apart the articles of two ages are if
// the one person may have grown from the one to the other age meanwhile:
// somebody of 26 in January may be 27 in September. Else it returns 0.
func birthdayBetween(a, b *mention) float64 {
	if a.attribute != "age" || b.attribute != "age" || a.sheet() || b.sheet() || a.amount == b.amount {
		return 0
	}
	if a.amount > b.amount {
		a, b = b, a
	}
	x, okA := size(&a.stated.Document.Published.Value)
	y, okB := size(&b.stated.Document.Published.Value)
	const year = 365.25
	days, grown := y-x, (b.amount-a.amount)*year
	if !okA || !okB || days <= grown-year+likelyBirthday || days >= grown+year {
		return 0
	}
	return days
}

// likelyBirthday is from how many days on it is taken for granted that a
// birthday lies between two ages that differ by a year: of people whose age is
// told wrongly, fewer had one.
const likelyBirthday = 45
